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
    public static Dictionary<string, object?>? Write(Card card, CardHost host, CardWords words, CardFrame? frame = null)
    {
        var writing = new Writing(card, host, words, frame ?? CardFrame.None);
        var whole = writing.With(card.Rows.Length);
        if (SizeOf(whole) <= writing.Frame.MaxBytes) return whole;
        var fitting = MostRowsThatFit(writing);
        return fitting < 0 ? null : writing.With(fitting);
    }

    /// <summary>The card's size as it is sent.</summary>
    public static int SizeOf(Dictionary<string, object?> card) => JsonSerializer.SerializeToUtf8Bytes(card, AsSent).Length;

    // A card with fewer rows is never larger, so halving finds the most rows; -1 when even none are too many.
    private static int MostRowsThatFit(Writing writing)
    {
        var (fits, tooMany) = (-1, writing.Card.Rows.Length);
        while (tooMany - fits > 1)
        {
            var rows = fits + (tooMany - fits) / 2;
            if (SizeOf(writing.With(rows)) <= writing.Frame.MaxBytes) fits = rows;
            else tooMany = rows;
        }

        return fits;
    }

    private sealed record Writing(Card Card, CardHost Host, CardWords Words, CardFrame Frame)
    {
        private readonly CardPress press = new(Host, Frame.Key, Frame.Stamp ?? CardStamp.Of(Card));

        public Dictionary<string, object?> With(int rows)
        {
            var shown = Card with { Rows = Card.Rows[..rows] };
            var result = new Dictionary<string, object?>
            {
                ["type"] = "AdaptiveCard", ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json", ["version"] = "1.5",
                ["lang"] = Words.Language,
                ["fallbackText"] = CardText.Of(shown).Trim(),
                ["body"] = Body(shown),
            };
            List<object?> actions = [.. Card.Form is { } form ? [press.Sending(form)] : Array.Empty<object?>(), .. Card.Buttons.Select(button => press.Saying(button.Says, button.Label))];
            if (actions.Count > 0) result["actions"] = actions.Take(MaxButtons).ToList();
            if (press.Refreshing(Frame.Viewer) is { } refresh) result["refresh"] = refresh;
            if (Frame.Names is { } person) result["msteams"] = CardElements.Naming(person);
            return result;
        }

        private List<object?> Body(Card shown)
        {
            List<object?> body = [];
            if (Frame.Lead is not null || Frame.Names is not null) body.Add(CardElements.Lead(Frame.Lead, Frame.Names));
            if (shown.Title.Length > 0) body.Add(CardElements.Title(shown.Title));
            if (shown.Subtitle is not null) body.Add(CardElements.Quiet(shown.Subtitle, "None"));
            if (shown.Facts.Length > 0) body.Add(CardElements.Facts(shown.Facts));
            body.AddRange(shown.Paragraphs.Select(CardElements.Paragraph));
            body.AddRange(shown.Rows.Select(row => CardElements.Row(row, press)));
            if (shown.Form is { } form) body.AddRange(form.Inputs.Select(CardElements.Input));
            if (shown.Files.Any(file => file.Link is not null)) body.Add(CardElements.Files(shown.Files));
            if (shown.Rows.Length < Card.Rows.Length) body.Add(CardElements.Quiet(Words.RowsInAll(Card.Rows.Length), "Small"));
            if (shown.Source is not null) body.Add(CardElements.Quiet(shown.Source, "Medium"));
            return body;
        }
    }
}
