using System.Net;
using System.Text;

namespace Duban.Plans.Notices.Formats;

/// <summary>Markdown: headings, bold, line ends by wish, lists, quotes, escapes, and HTML between.</summary>
public sealed class MarkdownFile : IDocumentFormat
{
    private const int BoldAsHeading = 7;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Extensions { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public DocumentText Read(ReadOnlyMemory<byte> content) =>
        TextDecoding.Decode(content.Span) is { } text
            ? new(TableFinder.Find([.. RawLines.Split(text).Select((line, index) => ReadLine(index + 1, line))]))
            : DocumentText.Refused(WarningTexts.NoText);

    private static TextLine ReadLine(int number, string raw)
    {
        var text = raw.TrimStart().TrimStart('>').TrimStart(' ');
        if (text.StartsWith('|') || text.Contains("<t", StringComparison.OrdinalIgnoreCase) || text.Contains("</t", StringComparison.OrdinalIgnoreCase))
        {
            return new TextLine(number, raw);
        }

        var level = HeadingLevel(text);
        var body = level > 0 ? text[level..].Trim().TrimEnd('#') : WithoutBullet(text);
        return new TextLine(number, Plain(Indent(raw, level) + body))
        {
            HeadingLevel = level > 0 ? level : IsBold(body) ? BoldAsHeading : 0,
            EndsByWish = raw.EndsWith("  ", StringComparison.Ordinal) || raw.EndsWith('\\'),
        };
    }

    // Full-width blanks before a paragraph are the author's indent, also in Markdown.
    private static string Indent(string raw, int level) => level == 0 && raw.StartsWith('\u3000') ? "\u3000\u3000" : "";

    private static int HeadingLevel(string text)
    {
        var level = text.TakeWhile(letter => letter == '#').Count();
        return level is > 0 and <= 6 && text.Length > level ? level : 0;
    }

    private static string WithoutBullet(string text) =>
        text.Length > 2 && text[0] is '-' or '*' or '+' && text[1] == ' ' && !PageFurniture.IsPageNumber(text)
            ? text[2..]
            : text;

    private static bool IsBold(string text)
    {
        var trimmed = text.Trim().TrimEnd('\\');
        return trimmed.Length > 4
            && trimmed.StartsWith("**", StringComparison.Ordinal) && trimmed.EndsWith("**", StringComparison.Ordinal)
            && trimmed.IndexOf("**", 2, StringComparison.Ordinal) == trimmed.Length - 2;
    }

    private static string Plain(string text)
    {
        var plain = text.Replace("**", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal);
        return Unescape(HtmlTags.Strip(plain)).TrimEnd();
    }

    private static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal) && !text.Contains('&', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var escapes = text[i] == '\\' && (i + 1 == text.Length || char.IsAsciiLetterOrDigit(text[i + 1]) is false && text[i + 1] < '\u0080');
            i += escapes ? 1 : 0;
            plain.Append(i < text.Length ? text[i..(i + 1)] : "");
        }

        return WebUtility.HtmlDecode(plain.ToString());
    }
}
