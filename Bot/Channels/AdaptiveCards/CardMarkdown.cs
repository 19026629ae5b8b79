using System.Text.RegularExpressions;

namespace Duban.Bot.Channels.AdaptiveCards;

/// <summary>Makes text literal where a card reads markdown: TextBlock and FactSet.</summary>
internal static partial class CardMarkdown
{
    /// <summary>The text with a backslash before what would otherwise be a mark.</summary>
    public static string Escape(string text) =>
        LineStart().Replace(Marks().Replace(text, @"\$0"), match => match.Value.Insert(match.Length - 1, @"\"));

    // Emphasis, code, links, HTML and entities; a pair of braces would start a date function of the card.
    [GeneratedRegex(@"[\\*_`~\[\]<&]|\{(?=\{)")]
    private static partial Regex Marks();

    // What makes a heading, a quotation or a list when it opens a line: "# ", "- ", "> ", "13. ", "1) ".
    [GeneratedRegex(@"^[ \t]*(?:#|\+|-|>|[0-9]{1,9}[.)])(?=\s|$|#)", RegexOptions.Multiline)]
    private static partial Regex LineStart();
}
