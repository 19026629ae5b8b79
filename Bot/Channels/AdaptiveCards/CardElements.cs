using System.Globalization;
using Duban.Dialogs.Cards;

namespace Duban.Bot.Channels.AdaptiveCards;

/// <summary>The few elements of an Adaptive Card that every host shows well, on a phone too (lessons 26 and 27).</summary>
internal static class CardElements
{
    // A card breaks a line only where another is left empty.
    /// <summary>The answer in words above the rest, where text and card are one message; whom it is for stands before it.</summary>
    public static Dictionary<string, object?> Lead(string? text, CardPerson? names) => new()
    {
        ["type"] = "TextBlock", ["text"] = $"{names?.Mark} {(text is null ? "" : CardMarkdown.Escape(text).Replace("\n", "\n\n", StringComparison.Ordinal))}".Trim(), ["wrap"] = true,
    };

    /// <summary>What tells a person that the card names them.</summary>
    public static Dictionary<string, object?> Naming(CardPerson person) => new()
    {
        ["entities"] = new List<object?>
        {
            new Dictionary<string, object?>
            {
                ["type"] = "mention", ["text"] = person.Mark,
                ["mentioned"] = new Dictionary<string, object?> { ["id"] = person.Id, ["name"] = person.Name },
            },
        },
    };

    public static Dictionary<string, object?> Title(string text) => new()
    {
        ["type"] = "TextBlock", ["text"] = CardMarkdown.Escape(text), ["style"] = "heading",
        ["weight"] = "Bolder", ["size"] = "Medium", ["wrap"] = true,
    };

    public static Dictionary<string, object?> Quiet(string text, string spacing) => new()
    {
        ["type"] = "TextBlock", ["text"] = CardMarkdown.Escape(text), ["isSubtle"] = true,
        ["size"] = "Small", ["wrap"] = true, ["spacing"] = spacing,
    };

    public static Dictionary<string, object?> Facts(IEnumerable<CardFact> facts) => new()
    {
        ["type"] = "FactSet",
        ["facts"] = facts.Select(fact => (object?)new Dictionary<string, object?>
        {
            ["title"] = CardMarkdown.Escape(fact.Label), ["value"] = CardMarkdown.Escape(fact.Value),
        }).ToList(),
    };

    public static Dictionary<string, object?> Paragraph(CardParagraph paragraph)
    {
        var text = new Dictionary<string, object?>
        {
            ["type"] = "TextBlock", ["text"] = CardMarkdown.Escape(paragraph.Text), ["wrap"] = true,
        };
        return paragraph.IsQuote ? Box(text, "emphasis") : text;
    }

    /// <summary>A field; its id is its label, so that what comes back reads as somebody would have typed it.</summary>
    public static Dictionary<string, object?> Input(CardInput input)
    {
        var field = new Dictionary<string, object?>
        {
            ["type"] = input.Kind switch { CardInputKind.Percent => "Input.Number", CardInputKind.Day => "Input.Date", _ => "Input.Text" },
            ["id"] = input.Label, ["label"] = input.Label,
        };
        if (input.Kind == CardInputKind.Text) field["isMultiline"] = true;
        if (input.Kind == CardInputKind.Percent) (field["min"], field["max"]) = (0, 100);
        if (input.Value is { } value) field["value"] = input.Kind == CardInputKind.Percent ? int.Parse(value, CultureInfo.InvariantCulture) : value;
        return field;
    }

    /// <summary>Files as buttons that open them; one without a link is for somebody else.</summary>
    public static Dictionary<string, object?> Files(IEnumerable<CardFile> files) => new()
    {
        ["type"] = "ActionSet",
        ["actions"] = files.Where(file => file.Link is not null).Select(file => (object?)new Dictionary<string, object?>
        {
            ["type"] = "Action.OpenUrl", ["title"] = file.Name, ["url"] = file.Link,
        }).ToList(),
    };

    /// <summary>A row in one column, for the second of two is the one that a narrow phone cuts; its runs are no markdown.</summary>
    public static Dictionary<string, object?> Row(CardRow row, CardPress press)
    {
        var line = new Dictionary<string, object?>
        {
            ["type"] = "RichTextBlock",
            ["inlines"] = new List<object?> { Run(row.Lead, isLead: true), Run($" {row.Text}", isLead: false) },
        };
        var box = Box(line, style: null);
        if (row.Detail is not null) ((List<object?>)box["items"]!).Add(Quiet(row.Detail, "None"));
        box["separator"] = true;
        box["spacing"] = "Small";
        if (row.Says is not null) box["selectAction"] = press.Saying(row.Says, title: null);
        return box;
    }

    private static Dictionary<string, object?> Run(string text, bool isLead)
    {
        var run = new Dictionary<string, object?> { ["type"] = "TextRun", ["text"] = text };
        if (!isLead) return run;
        run["weight"] = "Bolder";
        run["color"] = "Accent";
        return run;
    }

    private static Dictionary<string, object?> Box(Dictionary<string, object?> item, string? style)
    {
        var box = new Dictionary<string, object?> { ["type"] = "Container", ["items"] = new List<object?> { item } };
        if (style is not null) box["style"] = style;
        return box;
    }
}
