namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>What a page holds, turned upright.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Glyphs">The letters in the order in which they are drawn.</param>
/// <param name="Rules">The drawn lines.</param>
/// <param name="Aside">Words that stand slanted or upright: watermarks and stamps.</param>
/// <param name="Unknown">How many letters the file gives no meaning to.</param>
/// <param name="HasPicture">Whether a picture stands on it.</param>
public sealed record PdfPageText(
    int Number, IReadOnlyList<Glyph> Glyphs, IReadOnlyList<Rule> Rules, IReadOnlyList<string> Aside, int Unknown, bool HasPicture);
