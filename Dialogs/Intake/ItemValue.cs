using System.Collections.Immutable;
using Duban.Plans;
using Duban.Plans.Intake;
using Duban.Plans.Notices;

namespace Duban.Dialogs.Intake;

/// <summary>Turns the words of a correction into what they put right in one item.</summary>
internal sealed class ItemValue(PlanItem item, Facts read)
{
    private const string Lead = "lead", Responsible = "responsible", Cooperating = "cooperating";

    /// <summary>The correction or what is wrong with it.</summary>
    /// <param name="field">The field's key; null where none was said.</param>
    /// <param name="change">What happens to it.</param>
    /// <param name="value">The value; null for none.</param>
    public IntakeRequest Request(string? field, ListChange change, string? value) => field switch
    {
        null => Leaving(value!),
        Lead or Responsible or Cooperating => Duties(RoleOf(field), change, value),
        "people" => IntakeRequest.Correcting(new PeopleCorrection(item.Number, People(change, value))),
        "deadline" => Deadlines(change, value),
        _ => IntakeRequest.Correcting(new ItemTextCorrection(item.Number, field == "itemTitle", Unquoted(value ?? ""))),
    };

    private static DutyRole RoleOf(string field) => field switch
    {
        Lead => DutyRole.Lead,
        Responsible => DutyRole.Responsible,
        _ => DutyRole.Cooperating,
    };

    private IntakeRequest Leaving(string value) => Duties(null, ListChange.Remove, value);

    private IntakeRequest Duties(DutyRole? role, ListChange change, string? value)
    {
        var units = value is null ? [] : Units(value).ToImmutableArray();
        if (value is not null && units.IsEmpty) return IntakeRequest.Faulty("intake.fault.unit", value);
        if (change == ListChange.Remove && units.FirstOrDefault(unit => !Has(role, unit)) is { } stranger)
            return IntakeRequest.Faulty("intake.fault.notThere", stranger.Name);
        return IntakeRequest.Correcting(new DutiesCorrection(item.Number, role, change, [.. units.Select(unit => unit with { Role = role ?? unit.Role })]));
    }

    private bool Has(DutyRole? role, Duty unit) => item.Duties.Any(duty => duty.Name == unit.Name && (role is null || duty.Role == role));

    // The names as the notice prints them: 发改局 and the Development and Reform Bureau are its 县发改局.
    private IEnumerable<Duty> Units(string value) => EnglishUnits(value) is { Length: > 0 } english
        ? english
        : NameList.Split(Passage.Of(value, line: 1), new WarningList()).Select(name => Unit(name.Name, name.Kind));

    private Duty Unit(string name, DutyKind kind)
    {
        var simplified = TextFolding.Simplify(name);
        if ((read.Directory.FindUnit(name) ?? read.Directory.FindUnit(simplified)) is { } unit) return new Duty(DutyRole.Lead, unit.PrintedName, DutyKind.Unit);
        return (read.Directory.FindGroup(name) ?? read.Directory.FindGroup(simplified)) is { } group
            ? new Duty(DutyRole.Lead, group.Name, DutyKind.Group)
            : new Duty(DutyRole.Lead, name, kind);
    }

    // All of them or none: a bureau's own name may hold "and".
    private Duty[] EnglishUnits(string value) =>
        English(value) is { } whole ? [whole]
        : value.Split([", ", "; ", " and ", "、", "，"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(English).ToArray() is var parts && parts.Contains(null)
            ? [] : [.. parts.OfType<Duty>()];

    private Duty? English(string name)
    {
        var bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        if (read.Directory.Units.FirstOrDefault(one => one.EnglishNames.Contains(bare, StringComparer.OrdinalIgnoreCase)) is { } unit)
            return new Duty(DutyRole.Lead, unit.PrintedName, DutyKind.Unit);
        return read.Directory.Groups.FirstOrDefault(one => one.EnglishNames.Contains(bare, StringComparer.OrdinalIgnoreCase)) is { } group
            ? new Duty(DutyRole.Lead, group.Name, DutyKind.Group)
            : null;
    }

    private ImmutableArray<string> People(ListChange change, string? value)
    {
        string[] people = value?.Split(['、', '，', ',', '；', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        return change switch
        {
            ListChange.Replace => [.. people],
            ListChange.Add => [.. item.People.Union(people)],
            _ => [.. item.People.Except(people)],
        };
    }

    private IntakeRequest Deadlines(ListChange change, string? value)
    {
        ImmutableArray<Deadline> said = value is null ? [] : Limits(value);
        if (value is not null && said.IsEmpty) return IntakeRequest.Faulty("intake.fault.deadline", value);
        return IntakeRequest.Correcting(new DeadlinesCorrection(item.Number, change switch
        {
            ListChange.Replace => said,
            ListChange.Add => [.. item.Deadlines.Union(said)],
            _ => [.. item.Deadlines.Except(said)],
        }));
    }

    private ImmutableArray<Deadline> Limits(string value)
    {
        var found = new DeadlineFinder(read.Plan.Year, read.Plan.IssuedOn).InLimit(Passage.Of(value, line: 1), new WarningList());
        return found.IsEmpty && NoticeDay.Read(value) is { } day ? [new Deadline(value, day)] : found;
    }

    private static string Unquoted(string value) => value.Trim('“', '”', '"', '「', '」', '\'');
}
