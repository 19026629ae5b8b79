using System.Collections.Immutable;
using Duban.Dialogs;

namespace Duban.Bot.Turns.Files;

/// <summary>What came with a message.</summary>
/// <param name="Files">The files.</param>
/// <param name="Regrets">A sentence to the user for each that could not be fetched.</param>
public sealed record FetchedFiles(ImmutableArray<ReceivedFile> Files, ImmutableArray<Reply> Regrets);
