using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duban.Plans;
using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Notices;

/// <summary>A plan as the JSON of contracts.md, for approved files.</summary>
internal static class PlanJson
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(ReadResult result) => new JsonObject
    {
        ["title"] = result.Plan!.Title,
        ["documentNumber"] = result.Plan.DocumentNumber,
        ["issuer"] = result.Plan.Issuer,
        ["issuedOn"] = Day(result.Plan.IssuedOn),
        ["year"] = result.Plan.Year,
        ["sections"] = new JsonArray([.. result.Plan.Sections.Select(section => new JsonObject { ["number"] = section.Number, ["title"] = section.Title })]),
        ["items"] = new JsonArray([.. result.Plan.Items.Select(Item)]),
        ["warnings"] = new JsonArray([.. result.Warnings.Select(warning => new JsonObject { ["line"] = warning.Line, ["message"] = warning.Message })]),
    }.ToJsonString(Readable) + "\n";

    private static JsonObject Item(PlanItem item)
    {
        var json = new JsonObject
        {
            ["number"] = item.Number,
            ["label"] = item.Label,
            ["section"] = item.Section,
            ["title"] = item.Title,
            ["text"] = item.Text,
            ["lead"] = Names(item, DutyRole.Lead),
            ["responsible"] = Names(item, DutyRole.Responsible),
            ["cooperating"] = Names(item, DutyRole.Cooperating),
            ["people"] = Strings(item.People),
            ["deadlines"] = new JsonArray([.. item.Deadlines.Select(deadline => new JsonObject { ["text"] = deadline.Text, ["due"] = Day(deadline.Due) })]),
            ["references"] = Strings(item.References),
            ["lines"] = new JsonArray(item.Lines.First, item.Lines.Last),
        };
        if (item.Label is null)
        {
            json.Remove("label");
        }

        return json;
    }

    private static JsonArray Names(PlanItem item, DutyRole role) =>
        new([.. item.DutiesOf(role).Select(duty => new JsonObject { ["name"] = duty.Name, ["kind"] = duty.Kind == DutyKind.Group ? "group" : "unit" })]);

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
