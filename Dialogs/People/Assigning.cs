using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;
using Duban.Plans;
using Duban.Plans.People;
using Duban.Plans.Storage;
using Duban.Plans.Units;

namespace Duban.Dialogs.People;

/// <summary>Who of a unit does an item: 以后第13项由李四承办, 把我的事项都交给李四.</summary>
internal static partial class Assigning
{
    public static DialogResult? Run(PeopleSaid said)
    {
        if (!LooksLike().IsMatch(said.Text) || PeopleWords.Holds(said.Text, "question") || said.Text.EndsWith('?') || said.Text.EndsWith('？')) return null;
        var (items, isAll) = (ItemsIn(said.Text), PeopleWords.Holds(said.Text, "allMine"));
        if (items.IsEmpty && !isAll) return null;
        if (said.People is not [var person])
            return said.People.Count == 0 && Stranger().Match(said.Text) is { Success: true } stranger && !IsUnit(said, stranger.Groups["name"].Value)
                ? said.Say("people.unknown", ("name", stranger.Groups["name"].Value)) : null;
        if (said.Speaker is not { } speaker) return said.Message.Officer is null ? said.Say("people.stranger") : null;
        if (person.Only is not { } officer) return said.Which(person, name => said.Text.Replace(said.Text.Substring(person.Start, person.Length), name, StringComparison.Ordinal));
        return Fault(said, speaker, officer) ?? Assign(said, speaker, officer, isAll ? Mine(said, speaker) : items, isAll);
    }

    private static DialogResult? Fault(PeopleSaid said, Officer speaker, Officer officer) =>
        officer.Unit is null || officer.Role != OfficerRole.Officer ? said.Say("people.noOfficer", ("who", said.Of(officer)))
        : speaker.Unit != officer.Unit ? said.Say("people.assignNotAllowed", ("unit", officer.Unit))
        : said.Facts.Shelf is [] || !said.Facts.HasPlan ? said.Say("people.notHere")
        : null;

    private static DialogResult Assign(PeopleSaid said, Officer speaker, Officer officer, ImmutableArray<int> numbers, bool isAll)
    {
        if (isAll && numbers.IsEmpty) return said.Say("people.noItems");
        var (plan, unit) = (said.Facts.Shelf[0], officer.Unit!);
        var items = numbers.Select(number => said.Facts.Plan.Item(number)).ToList();
        if (items.IndexOf(null) is >= 0 and var at) return said.Say("people.noSuchItem", ("number", numbers[at]), ("count", said.Facts.Plan.Items.Length));
        if (items.Find(item => !Concerns(said.Facts, item!, unit)) is { } foreign) return said.Say("people.notTheirs", ("number", foreign.Number), ("unit", unit));
        var notMine = speaker.IsHead ? null : items.Find(item => !Does(said.Facts, plan, item!, speaker));
        if (notMine is not null) return said.Say("people.notYours", ("number", notMine.Number), ("unit", unit));
        var changes = items.Select(item => new AssignItem(new Assignment
        {
            Notice = plan.Version.Notice, ItemKey = plan.KeyOf(item!), Unit = unit, Officer = officer.Id, AssignedBy = speaker.Id,
        }));
        return said.Say("people.assigned", ("items", new Answering.Speech(said.Facts, said.Texts.Language).Items(items!)), ("who", said.Of(officer))) with { Changes = [.. changes] };
    }

    // What the speaker does: what was given to them, and what the unit gave to nobody.
    private static ImmutableArray<int> Mine(PeopleSaid said, Officer speaker) => said.Facts.Shelf is not [var plan, ..] || speaker.Unit is not { } unit
        ? []
        : [.. said.Facts.Plan.Items.Where(item => Names(said.Facts, item, unit) && Does(said.Facts, plan, item, speaker)).Select(item => item.Number)];

    private static bool Does(Facts facts, StoredPlan plan, PlanItem item, Officer speaker) =>
        facts.People.AssigneeOf(plan.Version.Notice, plan.KeyOf(item), speaker.Unit!) is { } assigned ? assigned == speaker.Id : speaker.Post == OfficerPost.Officer;

    private static bool Names(Facts facts, PlanItem item, string unit) =>
        item.Duties.Any(duty => duty.Kind == DutyKind.Unit && IsSame(facts, duty.Name, unit));

    // Named, or reached through a group, be it only perhaps: the unit knows.
    private static bool Concerns(Facts facts, PlanItem item, string unit) => Names(facts, item, unit)
        || item.Duties.Any(duty => duty.Kind == DutyKind.Group && facts.Directory.FindUnit(unit) is { } known && facts.Directory.FindGroup(duty.Name)?.ReachOf(known.Kind) is not null);

    private static bool IsSame(Facts facts, string name, string unit) =>
        name == unit || (facts.Directory.FindUnit(name) is { } known && ReferenceEquals(known, facts.Directory.FindUnit(unit)));

    private static ImmutableArray<int> ItemsIn(string text) =>
        [.. ItemNumbers.Find(text).Where(mark => mark.Tag == Tags.Number).Select(mark => mark.Value).OfType<int[]>().SelectMany(numbers => numbers).Distinct().Order()];

    private static bool IsUnit(PeopleSaid said, string name) =>
        said.Facts.Directory.FindUnit(name) is not null || said.Facts.Directory.FindGroup(name) is not null || said.Facts.Known.FindUnit(name) is not null || Organ().IsMatch(name);

    // 交给李四, 由李四承办, hand item 13 to Li Si
    [GeneratedRegex(@"(?:交给|转给|移交给|转交给|交由|分给|分配给)|(?:由|改由).{2,16}(?:承办|负责|办理|来办|经办|具体办)|(?<![a-z])(?:hand|hands|assign|give|pass|transfer)(?![a-z]).*(?<![a-z])to(?![a-z])|(?<![a-z])takes? (?:over )?(?:item|task)")]
    private static partial Regex LooksLike();

    [GeneratedRegex(@"(?:交给|转给|移交给|转交给|分给|分配给)\s*(?<name>(?![我你您他她它大别其])[\u4e00-\u9fff·]{2,4}?)(?:承办|负责|办理|来办|经办|具体办|了)?$")]
    private static partial Regex Stranger();

    [GeneratedRegex("(?:局|办|委|部|院|中心|单位|部门|乡|镇|街道|政府|公司|支行|小组)$")]
    private static partial Regex Organ();
}
