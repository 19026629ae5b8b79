using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Duban.Plans.Notices.Formats.Word;

/// <summary>The foot and end notes of a document. They are no part of the text; what they say is warned about, not dropped.</summary>
internal sealed class WordNotes(MainDocumentPart part)
{
    private readonly ILookup<long, string> foot = (part.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? []).ToLookup(note => note.Id?.Value ?? 0, note => note.InnerText.Trim());
    private readonly ILookup<long, string> end = (part.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? []).ToLookup(note => note.Id?.Value ?? 0, note => note.InnerText.Trim());

    /// <summary>The words of a footnote.</summary>
    public IEnumerable<string> Foot(long? id) => id is { } key ? foot[key].Where(text => text.Length > 0) : [];

    /// <summary>The words of an endnote.</summary>
    public IEnumerable<string> End(long? id) => id is { } key ? end[key].Where(text => text.Length > 0) : [];
}
