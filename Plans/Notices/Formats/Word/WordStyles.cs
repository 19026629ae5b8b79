using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Duban.Plans.Notices.Formats.Word;

/// <summary>What the styles of a document say, each with what it inherits; read once.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, Style> styles = [];
    private readonly Dictionary<string, WordStyle> resolved = [];
    private readonly WordStyle ordinary;

    /// <summary>Reads the styles.</summary>
    public WordStyles(MainDocumentPart part)
    {
        foreach (var style in part.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id) styles.TryAdd(id, style);
        }

        var standard = styles.Values.FirstOrDefault(style => style.Default?.Value == true && style.Type?.Value == StyleValues.Paragraph);
        ordinary = standard is null ? new WordStyle() : Of(standard.StyleId!.Value);
    }

    /// <summary>The style of that key; the document's ordinary one for none or an unknown key.</summary>
    public WordStyle Of(string? id) => id is null || !styles.ContainsKey(id) ? ordinary ?? new WordStyle() : Resolve(id, []);

    // A style that is based on itself ends where it began.
    private WordStyle Resolve(string id, HashSet<string> seen)
    {
        if (resolved.TryGetValue(id, out var known)) return known;
        if (!seen.Add(id) || !styles.TryGetValue(id, out var style)) return new WordStyle();
        var own = WordStyle.Of(style);
        return resolved[id] = style.BasedOn?.Val?.Value is { } parent ? own.Over(Resolve(parent, seen)) : own;
    }
}
