using System.Text;

namespace Duban.Plans.Notices;

/// <summary>Words as a line of Markdown that shows them as they are.</summary>
internal static class MarkdownText
{
    /// <summary>The two blanks that begin a paragraph of an official document, so that no line is taken for the one before going on.</summary>
    public const string Indent = "\u3000\u3000";

    /// <summary>The words with what Markdown and HTML would take for marks escaped.</summary>
    public static string Escape(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            _ = letter switch
            {
                '&' => line.Append("&amp;"),
                '<' => line.Append("&lt;"),
                '\\' or '*' or '_' => line.Append('\\').Append(letter),
                '#' or '>' or '|' or '-' or '+' when line.Length == 0 => line.Append('\\').Append(letter),
                '\n' or '\t' => line.Append(' '),
                _ => line.Append(letter),
            };
        }

        return line.ToString();
    }
}
