using System.Text.Encodings.Web;
using System.Text.Json;
using Duban.Dialogs.Cards;

namespace Duban.Bot.Channels.AdaptiveCards;

/// <summary>Writes a card as an Adaptive Card 1.5: a tree of dictionaries, lists and plain values that any serialiser can write.</summary>
public static class AdaptiveCardWriter
{
    /// <summary>The media type of such a card as an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The size that every host takes, in UTF-8 bytes of JSON.</summary>
    public const int MaxBytes = 28 * 1024;

    // Teams shows no more at the foot of a card.
    private const int MaxButtons = 6;

    private static readonly JsonSerializerOptions AsSent = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The card; with fewer rows and a line that counts them when it is too large; null when only the text can be sent.</summary>
    public static Dictionary<string, object?>? Write(Card card, CardHost host, CardWords words)
    {
        var rows = card.Rows.Length;
        var whole = Write(card, rows, host, words);
        if (SizeOf(whole) <= MaxBytes) return whole;
        var fitting = MostRowsThatFit(card, host, words);
        return fitting < 0 ? null : Write(card, fitting, host, words);
    }

    /// <summary>The card's size as it is sent.</summary>
    public static int SizeOf(Dictionary<string, object?> card) => JsonSerializer.SerializeToUtf8Bytes(card, AsSent).Length;

    // A card with fewer rows is never larger, so halving finds the most rows; -1 when even none are too many.
    private static int MostRowsThatFit(Card card, CardHost host, CardWords words)
    {
        var (fits, tooMany) = (-1, card.Rows.Length);
        while (tooMany - fits > 1)
        {
            var rows = fits + (tooMany - fits) / 2;
            if (SizeOf(Write(card, rows, host, words)) <= MaxBytes) fits = rows;
            else tooMany = rows;
        }

        return fits;
    }

    private static Dictionary<string, object?> Write(Card card, int rows, CardHost host, CardWords words)
    {
        var shown = card with { Rows = card.Rows[..rows] };
        var result = new Dictionary<string, object?>
        {
            ["type"] = "AdaptiveCard", ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json", ["version"] = "1.5",
            ["lang"] = words.Language,
            ["fallbackText"] = CardText.Of(shown),
            ["body"] = Body(shown, card.Rows.Length, host, words),
        };
        List<object?> actions = [.. card.Form is { } form ? [CardPress.Sending(form)] : Array.Empty<object?>(), .. card.Buttons.Select(button => CardPress.Saying(button.Says, button.Label, host))];
        if (actions.Count > 0) result["actions"] = actions.Take(MaxButtons).ToList();
        return result;
    }

    private static List<object?> Body(Card card, int rowsInAll, CardHost host, CardWords words)
    {
        List<object?> body = [CardElements.Title(card.Title)];
        if (card.Subtitle is not null) body.Add(CardElements.Quiet(card.Subtitle, "None"));
        if (card.Facts.Length > 0) body.Add(CardElements.Facts(card.Facts));
        body.AddRange(card.Paragraphs.Select(CardElements.Paragraph));
        body.AddRange(card.Rows.Select(row => CardElements.Row(row, host)));
        if (card.Form is { } form) body.AddRange(form.Inputs.Select(CardElements.Input));
        if (card.Files.Any(file => file.Link is not null)) body.Add(CardElements.Files(card.Files));
        if (card.Rows.Length < rowsInAll) body.Add(CardElements.Quiet(words.RowsInAll(rowsInAll), "Small"));
        if (card.Source is not null) body.Add(CardElements.Quiet(card.Source, "Medium"));
        return body;
    }
}
