using System.Text.Json.Nodes;
using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Notices.Formats.Pdf;

/// <summary>Whole notices, printed by a real browser and read again.</summary>
public sealed class PdfNoticeTests(PdfPrinter printer) : IClassFixture<PdfPrinter>
{
    [Theory]
    [InlineData("letter-and-plan", "云岭县人民政府办公室文件")]
    [InlineData("ruled-table", "")]
    [InlineData("two-level-plan", "石泉县人民政府公报")]
    public async Task ReadGivesThePlanThatIsMeant(string name, string head)
    {
        var result = NoticeReader.Read(await printer.PrintSampleAsync(name, head), name + ".pdf");

        result.Refusal.ShouldBeNull();
        var read = JsonNode.Parse(PlanJson.Write(result))!.AsObject();
        read.Remove("warnings");
        var meant = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(PdfPrinter.Folder, name + ".json"), TestContext.Current.CancellationToken))!.AsObject();
        FirstDifference(read, meant).ShouldBeNull();
    }

    [Fact]
    public async Task RunningHeadsAndPageNumbersAreLeftOutAndNamed()
    {
        var result = NoticeReader.Read(await printer.PrintSampleAsync("letter-and-plan", "云岭县人民政府办公室文件"), "a.pdf");

        var messages = result.Warnings.Select(warning => warning.Message).ToList();
        messages.ShouldContain(WarningTexts.PageNumber("—1—"));
        messages.ShouldContain(WarningTexts.RunningHead("云岭县人民政府办公室文件"));
    }

    [Fact]
    public async Task ReadingIsDeterministic()
    {
        var pdf = await printer.PrintSampleAsync("two-level-plan", "石泉县人民政府公报");

        PlanJson.Write(NoticeReader.Read(pdf, "a.pdf")).ShouldBe(PlanJson.Write(NoticeReader.Read(pdf, "a.pdf")));
    }

    private static string? FirstDifference(JsonNode read, JsonNode meant)
    {
        var (left, right) = (PlanLines(read), PlanLines(meant));
        var at = Enumerable.Range(0, Math.Max(left.Length, right.Length)).FirstOrDefault(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i), -1);
        return at < 0 ? null : $"line {at + 1}: {left.ElementAtOrDefault(at)} instead of {right.ElementAtOrDefault(at)}; before: {string.Join("", left.Skip(at - 4).Take(4))}";
    }

    private static string[] PlanLines(JsonNode plan) =>
        plan.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Split('\n');
}
