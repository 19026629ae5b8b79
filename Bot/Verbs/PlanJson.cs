using System.Text.Json.Serialization;
using Duban.Plans;
using Duban.Plans.Notices;

namespace Duban.Bot.Verbs;

/// <summary>A plan as `read` prints it.</summary>
internal sealed record PlanJson(
    string Title,
    string? DocumentNumber,
    string? Issuer,
    DateOnly? IssuedOn,
    int? Year,
    IEnumerable<SectionJson> Sections,
    IEnumerable<ItemJson> Items,
    IEnumerable<Warning> Warnings)
{
    public static PlanJson Of(Plan plan, IEnumerable<Warning> warnings) => new(
        plan.Title, plan.DocumentNumber, plan.Issuer, plan.IssuedOn, plan.Year,
        plan.Sections.Select(section => new SectionJson(section.Number, section.Title)), plan.Items.Select(ItemJson.Of), warnings);
}

internal sealed record SectionJson(int Number, string Title);

internal sealed record ItemJson(
    int Number,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Label,
    int? Section,
    string Title,
    string Text,
    IEnumerable<NameJson> Lead,
    IEnumerable<NameJson> Responsible,
    IEnumerable<NameJson> Cooperating,
    IEnumerable<string> People,
    IEnumerable<Deadline> Deadlines,
    IEnumerable<string> References,
    int[] Lines)
{
    public static ItemJson Of(PlanItem item) => new(
        item.Number, item.Label, item.Section, item.Title, item.Text,
        Names(item, DutyRole.Lead), Names(item, DutyRole.Responsible), Names(item, DutyRole.Cooperating),
        item.People, item.Deadlines, item.References, [item.Lines.First, item.Lines.Last]);

    private static IEnumerable<NameJson> Names(PlanItem item, DutyRole role) =>
        item.DutiesOf(role).Select(duty => new NameJson(duty.Name, duty.Kind == DutyKind.Group ? "group" : "unit"));
}

internal sealed record NameJson(string Name, string Kind);
