using System.Text;

namespace Duban.Dialogs.Cards;

/// <summary>Says any card in plain text (lesson 26: every card has a text twin).</summary>
public static class CardText
{
    /// <summary>The card's text twin: title, facts, paragraphs, rows and source, a line each.</summary>
    public static string Of(Card card)
    {
        var text = new StringBuilder(card.Title);
        AppendLine(text, card.Subtitle);
        foreach (var fact in card.Facts) AppendLine(text, $"{fact.Label}：{fact.Value}");
        foreach (var paragraph in card.Paragraphs) AppendLine(text, paragraph.IsQuote ? $"“{paragraph.Text}”" : paragraph.Text);
        foreach (var row in card.Rows) AppendLine(text, row.Detail is null ? $"{row.Lead} {row.Text}" : $"{row.Lead} {row.Text}：{row.Detail}");
        AppendLine(text, card.Source);
        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, string? line)
    {
        if (!string.IsNullOrEmpty(line)) text.Append('\n').Append(line);
    }
}
