using System.Globalization;
using Duban.Dialogs.Cards;
using Duban.Dialogs.Understanding;
using Duban.Dialogs.Wording;
using Duban.Plans;
using Duban.Plans.Progress;

namespace Duban.Dialogs.Answering;

/// <summary>How things of one plan are called in one language: items, units, dates, sources, buttons.</summary>
internal sealed class Speech(Facts facts, string language, bool isBrief = false)
{
    public Texts Texts { get; } = Texts.In(language);

    public Facts Facts => facts;

    public Plan Plan => facts.Plan;

    public string Item(PlanItem item) =>
        item.Title.Length == 0 ? Texts.Say("item.untitled", ("number", item.Number)) : Texts.Say("item", ("number", item.Number), ("title", item.Title));

    /// <summary>Whether a card beside the words holds the details.</summary>
    public bool IsBrief => isBrief;

    public string Items(IEnumerable<PlanItem> items) => isBrief
        ? Texts.Say("items.brief", ("numbers", Numbers(items)))
        : string.Join(Texts["items.join"], items.Select(Item));

    public string Numbers(IEnumerable<PlanItem> items) => string.Join(Texts["items.join"], items.Select(item => item.Number));

    /// <summary>The printed name; in English with the English name behind it.</summary>
    public string Unit(string name) =>
        Texts.IsEnglish && English(name) is { } english ? $"{name} ({english})" : name;

    /// <summary>The name as one would ask for it in this language.</summary>
    public string UnitToAsk(string name) => Texts.IsEnglish && English(name) is { } english ? "the " + english : name;

    public string Units(IEnumerable<string> names) => string.Join(Texts["names.join"], names.Select(Unit));

    public string Role(DutyRole role) => Texts[role switch { DutyRole.Lead => "role.lead", DutyRole.Responsible => "role.responsible", _ => "role.cooperating" }];

    public string Date(DateOnly date) =>
        Texts.IsEnglish ? date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>2021年第三季度, Q3 2021.</summary>
    public string Period(ReportPeriod period) => Period(period.Key);

    /// <summary>A period by its key, see <see cref="ReportPeriod.Key"/>.</summary>
    public string Period(string key) => key switch
    {
        [.., 'Q', var quarter] => Texts.Say("period.quarter", ("year", key[..4]), ("n", Texts.IsEnglish ? quarter : ChineseNumber.Format(quarter - '0'))),
        [.., 'H', var half] => Texts.Say(half == '1' ? "period.firstHalf" : "period.secondHalf", ("year", key[..4])),
        [_, _, _, _, '-', .. var month] => Texts.Say("period.month", ("year", key[..4]), ("month", month.TrimStart('0'))),
        _ => Texts.Say("period.year", ("year", key)),
    };

    /// <summary>A channel as people call it.</summary>
    public string Channel(string name) => Texts.Keys.Contains("channel." + name) ? Texts["channel." + name] : name;

    public string Span(DaySpan span) => span.From is { } from && from != span.To
        ? Texts.Say("span.between", ("from", Date(from)), ("to", Date(span.To)))
        : Texts.Say("span.until", ("to", Date(span.To)));

    public string Source(PlanItem item) => Texts.Say(
        item.Lines.First == item.Lines.Last ? "source.line" : "source",
        ("document", Plan.DocumentNumber ?? Plan.Title), ("number", item.Number), ("first", item.Lines.First), ("last", item.Lines.Last));

    public string Deadlines(PlanItem item) => string.Join(Texts["items.join"], item.Deadlines.Select(Deadline));

    public string? SectionOf(PlanItem item) => Plan.Sections.FirstOrDefault(section => section.Number == item.Section)?.Title;

    public CardRow Row(PlanItem item) => new(
        item.Number.ToString(CultureInfo.InvariantCulture), item.Title.Length > 0 ? item.Title : item.Text, Texts.Say("says.item", ("number", item.Number)));

    public CardButton Button(string name, PlanItem item) => new(Texts["button." + name], Texts.Say("says." + name, ("number", item.Number)));

    private string Deadline(Deadline deadline) => deadline.Due is { } due
        ? Texts.Say("deadline.one", ("phrase", deadline.Text), ("date", Date(due)))
        : Texts.Say("deadline.recurring", ("phrase", deadline.Text));

    private string? English(string name) =>
        facts.Directory.FindUnit(name)?.EnglishNames.FirstOrDefault() ?? facts.Directory.FindGroup(name)?.EnglishNames.FirstOrDefault();
}
