namespace Duban.Bot.Tests.Evaluation;

/// <summary>What is compared and how; the answer is "第13项“推进行政执法规范化建设”由县司法局牵头。", lead-units, [13], [县司法局], null.</summary>
public sealed class ExpectationTests
{
    [Theory]
    [InlineData("""{"intent":["lead-units"]}""")]
    [InlineData("""{"intent":["duty-units","lead-units"]}""")]
    [InlineData("""{"intent":["lead-units"],"items":null,"units":null}""")]
    [InlineData("""{"intent":["lead-units"],"items":[13,13.0]}""")]
    [InlineData("""{"intent":["lead-units"],"value":null}""")]
    [InlineData("""{"intent":["lead-units"],"textContains":["县司法局",["共同","牵头"]],"textExcludes":["审计"]}""")]
    public async Task TheseAreRight(string expect) => (await QuestionLines.WrongAsync(expect)).ShouldBeEmpty();

    [Theory]
    [InlineData("""{"intent":["items-led"]}""", "intent")]
    [InlineData("""{"intent":[]}""", "intent")]
    [InlineData("""{"intent":["lead-units"],"items":[]}""", "items")]
    [InlineData("""{"intent":["lead-units"],"items":["13"]}""", "items")]
    [InlineData("""{"intent":["lead-units"],"units":["县司法局","县审计局"]}""", "units")]
    [InlineData("""{"intent":["lead-units"],"value":13}""", "value")]
    [InlineData("""{"intent":["lead-units"],"value":false}""", "value")]
    [InlineData("""{"intent":["lead-units"],"textContains":["县司法局",["共同","审计"]]}""", "textContains")]
    [InlineData("""{"intent":["lead-units"],"textExcludes":["审计","牵头"]}""", "textExcludes")]
    public async Task TheseAreWrong(string expect, string field) => (await QuestionLines.WrongAsync(expect)).ShouldBe([field]);

    [Theory]
    [InlineData("司法局牵头第13项吗", "true", true)]
    [InlineData("司法局牵头第13项吗", "1", false)]
    [InlineData("一共多少项", "20.0", true)]
    [InlineData("一共多少项", "19", false)]
    [InlineData("第4项什么时候完成", "\"2021-12-31\"", true)]
    [InlineData("第4项什么时候完成", "\"2021-12-30\"", false)]
    public async Task ValuesOfEveryKindAreCompared(string text, string value, bool isRight)
    {
        var intents = """["is-duty","count-items","deadline"]""";
        var line = $$$"""{"id":"a","text":"{{{text}}}","expect":{"intent":{{{intents}}},"value":{{{value}}}}}""";
        (await QuestionLines.ScoreAsync(line)).Right.ShouldBe(isRight ? 1 : 0);
    }

    [Fact]
    public async Task TextsAreComparedWithoutCase()
    {
        const string Line = """{"id":"a","text":"which units lead item 13","expect":{"intent":["lead-units"],"textContains":["IS LED BY"],"textExcludes":["jointly"]}}""";
        (await QuestionLines.ScoreAsync(Line)).Right.ShouldBe(1);
    }
}
