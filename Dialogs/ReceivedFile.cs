namespace Duban.Dialogs;

/// <summary>A file that somebody sent.</summary>
/// <param name="Name">Its name as the sender has it; its end tells the format.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ReceivedFile(string Name, ReadOnlyMemory<byte> Content);
