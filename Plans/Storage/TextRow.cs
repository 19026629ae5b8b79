namespace Duban.Plans.Storage;

/// <summary>A reference or a person as Dapper fills it.</summary>
internal sealed class TextRow : PartRow
{
    public string Text { get; init; } = "";
}
