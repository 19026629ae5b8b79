using System.Collections.Immutable;
using Duban.Dialogs.Understanding;
using Duban.Dialogs.Wording;
using Duban.Plans;
using Duban.Plans.Progress;

namespace Duban.Dialogs.Answering;

/// <summary>A question as the answer books get it: its meaning, the facts, the day, and the items it names that exist.</summary>
internal sealed class Asked
{
    private Standings? standings;

    public Asked(Facts facts, Understood understood, DateOnly today, bool isBrief = false)
    {
        (Facts, Understood, Today) = (facts, understood, today);
        Speech = new Speech(facts, understood.Language, isBrief);
        Items = [.. understood.Items.Select(facts.Plan.Item).OfType<PlanItem>()];
    }

    public Facts Facts { get; }

    public Plan Plan => Facts.Plan;

    public Understood Understood { get; }

    public DateOnly Today { get; }

    public Speech Speech { get; }

    public Texts Texts => Speech.Texts;

    public ImmutableArray<PlanItem> Items { get; }

    /// <summary>Where everything stands on the day of the question.</summary>
    public Standings Standings => standings ??= Standings.Of(Facts, Today);

    /// <summary>How many items the question is about: all, or those of the last list.</summary>
    public int Total => Understood.Within.IsEmpty ? Plan.Items.Length : Understood.Within.Length;

    /// <summary>The items that the question is about: all, or those of the last list.</summary>
    public IEnumerable<PlanItem> Considered => Understood.Within.IsEmpty ? Plan.Items : Plan.Items.Where(item => Understood.Within.Contains(item.Number));

    /// <summary>An answer about the last list only says so.</summary>
    public string Among(string text) => Understood.Within.IsEmpty ? text : Texts.Say("among", ("count", Total)) + text;

    /// <summary>The items that name a unit, among those the question is about.</summary>
    public PlanItem[] Naming(NamedUnit unit, DutyRole? role = null)
    {
        var items = Reaching.Naming(Facts, unit, role);
        return Understood.Within.IsEmpty ? items : [.. items.Where(item => Understood.Within.Contains(item.Number))];
    }

    /// <summary>An answer about items, the numbers ascending.</summary>
    public Answer About(IEnumerable<PlanItem> items, string text) => About(Understood.Intent, items, text);

    public Answer About(Intent intent, IEnumerable<PlanItem> items, string text)
    {
        PlanItem[] all = [.. items];
        return new Answer
        {
            Intent = intent,
            Text = text,
            Items = [.. all.Select(item => item.Number).Order()],
            Source = all is [var only] ? only.Lines : null,
            Language = Texts.Language,
        };
    }

    /// <summary>Names in the document's order: that of their first duty.</summary>
    public ImmutableArray<string> InDocumentOrder(IEnumerable<string> names)
    {
        var order = Plan.Items.SelectMany(item => item.Duties).Select(duty => duty.Name).Distinct().ToList();
        return [.. names.Distinct().OrderBy(name => order.IndexOf(name) is var at && at < 0 ? int.MaxValue : at)];
    }
}
