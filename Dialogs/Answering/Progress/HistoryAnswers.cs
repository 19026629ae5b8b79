using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Duban.Dialogs.Cards;
using Duban.Plans;
using Duban.Plans.Progress;

namespace Duban.Dialogs.Answering;

/// <summary>第13项的经过: the acts of the log in words, the newest last (L4). In a group units are named and no persons.</summary>
internal static partial class HistoryAnswers
{
    private const int MostRows = 20;

    /// <summary>The newest acts, or an older page of them.</summary>
    public static Answer Of(Asked asked, Answer answer, ImmutableArray<LogEntry> entries, bool isGroup, string text)
    {
        var page = Page().Match(text) is { Success: true } match ? Math.Clamp(int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture), 1, 1 + (entries.Length - 1) / MostRows) : 1;
        var end = entries.Length - (page - 1) * MostRows;
        var start = Math.Max(0, end - MostRows);
        var subject = asked.Items is [var item, ..] ? asked.Speech.Item(item) : asked.Speech.Units(asked.Understood.Units.Select(unit => unit.Name));
        var card = new Card
        {
            Title = asked.Texts.Say("history.title", ("subject", subject), ("count", entries.Length)),
            Rows = [.. entries[start..end].Select(entry => Row(asked, entry, isGroup))],
            Source = start > 0 ? asked.Texts.Say("history.earlier", ("count", start), ("says", Earlier(asked, page + 1))) : null,
            Buttons = start > 0 ? [new CardButton(asked.Texts["act.button.earlier"], Earlier(asked, page + 1))] : [],
        };
        return answer with { Text = CardText.Of(card), Brief = card.Title, Card = card };
    }

    private static string Earlier(Asked asked, int page) => asked.Items is [var item, ..]
        ? asked.Texts.Say("history.says.item", ("number", item.Number), ("page", page))
        : asked.Texts.Say("history.says.unit", ("unit", asked.Speech.UnitToAsk(asked.Understood.Units[0].Name)), ("page", page));

    private static CardRow Row(Asked asked, LogEntry entry, bool isGroup)
    {
        var texts = asked.Texts;
        var unit = asked.Facts.Directory.Units.FirstOrDefault(one => one.Id == entry.Unit);
        var role = texts["history.role." + entry.Role];
        var who = isGroup ? role : texts.Say("history.who", ("name", entry.OfficerName), ("role", role));
        var about = asked.Items.IsEmpty && entry.ItemNumber is { } number ? texts.Say("item.untitled", ("number", number)) : "";
        var what = texts.Say("history.what", ("item", about), ("unit", unit is null ? "" : asked.Speech.Unit(unit.PrintedName)), ("act", texts["act.name." + entry.Act]));
        return new CardRow(asked.Speech.Date(entry.Day), what, null, string.Join(texts["history.join"], Details(asked, entry, who)));
    }

    private static IEnumerable<string> Details(Asked asked, LogEntry entry, string who)
    {
        var texts = asked.Texts;
        yield return texts.Say("history.by", ("who", who), ("time", OfficeClock.LocalTime(entry.At).ToString("HH:mm", CultureInfo.InvariantCulture)), ("channel", asked.Speech.Channel(entry.Channel)));
        if (Said(asked, entry) is { Length: > 0 } said) yield return said;
        if (entry.Reason is { Length: > 0 } reason) yield return texts.Say("history.reason", ("reason", reason));
        var (before, after) = (LogContent.StateBefore(entry), LogContent.StateAfter(entry));
        if (after is not null && after != before) yield return texts.Say("history.moved", ("before", texts["state." + before]), ("after", texts["state." + after]));
    }

    private static string? Said(Asked asked, LogEntry entry)
    {
        var texts = asked.Texts;
        return LogContent.ActOf(entry) switch
        {
            Report { CheckIn: var report } => string.Join(texts["history.join"], new[]
            {
                report.Progress, report.Percent is { } percent ? texts.Say("progress.percent", ("percent", percent)) : null,
                report.Difficulty is { } difficulty ? texts.Say("progress.difficulty", ("difficulty", difficulty)) : null, report.IsLate ? texts["progress.late"] : null,
            }.Where(part => part is { Length: > 0 })),
            ReturnReport back => texts.Say("history.until", ("date", asked.Speech.Date(back.Due))),
            AskExtension ask => texts.Say("history.until", ("date", asked.Speech.Date(ask.To))),
            GrantExtension grant => texts.Say("history.until", ("date", asked.Speech.Date(grant.To))),
            Transfer to => asked.Facts.Directory.Units.FirstOrDefault(unit => unit.Id == to.To) is { } unit ? texts.Say("history.to", ("unit", asked.Speech.Unit(unit.PrintedName))) : null,
            TakeOver over => asked.Facts.Directory.Units.FirstOrDefault(unit => unit.Id == over.From) is { } unit ? texts.Say("history.from", ("unit", asked.Speech.Unit(unit.PrintedName))) : null,
            _ => null,
        };
    }

    [GeneratedRegex("(?:第|page)\\s*(?<n>[0-9]{1,3})\\s*(?:页|\\b)(?!\\s*[项条号])")]
    private static partial Regex Page();
}
