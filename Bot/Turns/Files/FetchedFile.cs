namespace Duban.Bot.Turns.Files;

/// <summary>An attachment that is a file: its bytes, or why they could not be fetched.</summary>
/// <param name="Name">Its name, cleaned.</param>
/// <param name="Content">Its bytes; empty where there is trouble.</param>
/// <param name="Trouble">What went wrong; null where nothing did.</param>
/// <param name="Detail">What the log says about it beside.</param>
internal sealed record FetchedFile(string Name, ReadOnlyMemory<byte> Content, FileTrouble? Trouble = null, string? Detail = null)
{
    public static FetchedFile Lost(string name, FileTrouble trouble, string? detail = null) => new(name, default, trouble, detail);
}
