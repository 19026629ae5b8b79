using System.Collections.Immutable;
using Duban.Bot.EvidenceFiles;
using Duban.Dialogs;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Turns;

/// <summary>Makes the links by which whom a card is sent to can open its files; they are made at sending, for they last only minutes.</summary>
public sealed class CardLinks(EvidenceLinks links, Speakers speakers)
{
    /// <summary>The replies with their links, for who sent the message.</summary>
    public async Task<ImmutableArray<Reply>> MakeAsync(ImmutableArray<Reply> replies, IActivity activity, CancellationToken cancel)
    {
        if (!replies.Any(reply => reply.Card?.Files.IsEmpty == false) || await speakers.OfficerOfAsync(activity, cancel) is not { } officer) return replies;
        return [.. replies.Select(reply => reply.Card is { } card
            ? reply with { Card = card with { Files = [.. card.Files.Select(file => file with { Link = links.For(officer, file.Id) })] } }
            : reply)];
    }
}
