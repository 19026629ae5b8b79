using Duban.Plans.Feedback;
using Duban.Plans.Storage;

namespace Duban.Bot.Tests.Storage;

public abstract class MarkStoreSuite(TestEngine engine) : StoreSuite(engine)
{
    private MarkStore Store => new(Database);

    [Fact]
    public async Task AMarkComesBackAsItWentWithItsNumberAndTime()
    {
        var wrong = Wrong() with { AskedBefore = SomePlan.Injection, Trace = "r", Remark = "应该是牵头单位", Confidence = 0.98 };
        await MarkAsync(wrong);
        (await OpenAsync()).ShouldHaveSingleItem().ShouldBe(new MarkedAnswer
        {
            Id = 1, MarkedAt = Time.GetUtcNow(), Officer = wrong.Officer, Question = wrong.Question, AskedBefore = wrong.AskedBefore,
            Answer = wrong.Answer, Intent = wrong.Intent, Confidence = wrong.Confidence, Trace = wrong.Trace, Remark = wrong.Remark,
        });
    }

    [Fact]
    public async Task ADoneMarkIsOffTheListAndItsNumberIsNeverGivenAgain()
    {
        await MarkAsync(Wrong());
        (await Store.CloseAsync(Authority, 1, Time.GetUtcNow(), Cancel)).ShouldBeTrue();
        (await Store.CloseAsync(Authority, 1, Time.GetUtcNow(), Cancel)).ShouldBeFalse();
        (await Store.CloseAsync(Authority, 7, Time.GetUtcNow(), Cancel)).ShouldBeFalse();
        (await OpenAsync()).ShouldBeEmpty();
        await MarkAsync(Wrong());
        (await OpenAsync()).ShouldHaveSingleItem().Id.ShouldBe(2);
    }

    [Fact]
    public async Task TheSameAnswerMarkedAgainKeepsItsNumberAndGainsTheRemark()
    {
        foreach (var remark in new[] { null, "甲", "甲", null, "乙" }) await MarkAsync(Wrong() with { Remark = remark });
        var mark = (await OpenAsync()).ShouldHaveSingleItem();
        (mark.Id, mark.Remark).ShouldBe((1, "甲；乙"));
    }

    [Fact]
    public async Task AnotherOfficerQuestionContextOrAnswerIsAnotherMark()
    {
        await MarkAsync(Wrong());
        await MarkAsync(Wrong() with { Officer = "t" });
        await MarkAsync(Wrong() with { Question = "另一问" });
        await MarkAsync(Wrong() with { AskedBefore = "前一问" });
        await MarkAsync(Wrong() with { Answer = "另一答" });
        (await OpenAsync()).Select(mark => mark.Id).ShouldBe([1, 2, 3, 4, 5]);
    }

    [Fact]
    public async Task AnotherOfficeSeesNothingOfThem()
    {
        await MarkAsync(Wrong());
        (await Store.ListOpenAsync("宣汉县", Cancel)).ShouldBeEmpty();
        (await Store.CloseAsync("宣汉县", 1, Time.GetUtcNow(), Cancel)).ShouldBeFalse();
    }

    private static WrongAnswer Wrong() => new() { Officer = "s", Question = "第13项谁牵头", Answer = "答", Intent = "lead-units" };

    private Task MarkAsync(WrongAnswer wrong) => Store.MarkAsync(Authority, wrong, Time.GetUtcNow(), Cancel);

    private Task<IReadOnlyList<MarkedAnswer>> OpenAsync() => Store.ListOpenAsync(Authority, Cancel);
}

public sealed class MarkStoreOnSqliteTests() : MarkStoreSuite(TestEngine.Sqlite);

public sealed class MarkStoreOnPostgresTests() : MarkStoreSuite(TestEngine.Postgres);
