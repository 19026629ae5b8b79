using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Duban.Bot.Tests.Support;
using Duban.Dialogs;
using Duban.Dialogs.Understanding;
using Duban.Plans;

namespace Duban.Bot.Tests.Understanding;

/// <summary>Where a turn is in doubt, and what a second opinion changes.</summary>
public sealed class SecondOpinionTests
{
    [Theory]
    [InlineData("第13项由哪些单位牵头", Doubt.None)]
    [InlineData("which tasks does the Justice Bureau lead", Doubt.None)]
    [InlineData("20", Doubt.None)]
    [InlineData("任务16 lead是谁", Doubt.None)]
    [InlineData("ok谢谢", Doubt.None)]
    [InlineData("GDP考核由哪个单位牵头负责", Doubt.None)]
    [InlineData("which items mention 双随机一公开", Doubt.Language)]
    [InlineData("司法局 leads which", Doubt.Language)]
    [InlineData("无人机巡查双随机一公开怎么弄", Doubt.Topic)]
    [InlineData("有没有说网格化普法宣传", Doubt.Topic)]
    [InlineData("哪几项提到人工智能和营商环境", Doubt.Topic)]
    [InlineData("how about drones 无人机巡查", Doubt.Language | Doubt.Topic)]
    [InlineData("哪几项提到双随机", Doubt.None)]
    [InlineData("今天天气怎么样", Doubt.None)]
    [InlineData("给我讲个笑话", Doubt.None)]
    [InlineData("2017年的无人机巡查双随机一公开怎么弄", Doubt.None)]
    [InlineData("你好", Doubt.None)]
    [InlineData("第99项谁牵头", Doubt.None)]
    public void DoubtIsWhatASecondOpinionCouldSettle(string text, Doubt doubt) => Run(text).Doubt.ShouldBe(doubt);

    [Fact]
    public void ALongMixedTextIsInTheLanguageOfItsMajority() =>
        Run("which of the items in this notice mention 双随机一公开监管 and who takes the lead in them 以及由谁负责").Doubt.HasFlag(Doubt.Language).ShouldBeFalse();

    [Fact]
    public void APhraseThatItemsSayFindsThem()
    {
        Run("无人机巡查双随机一公开怎么弄").Answer.Intent.ShouldBe(Intent.OutOfScope);
        var turn = Run("无人机巡查双随机一公开怎么弄", new SecondOpinion { KeyPhrases = ["无人机巡查", "双随机", "公开"] });
        turn.Answer.Intent.ShouldBe(Intent.FindItems);
        turn.Answer.Items.ShouldBe([4]);
        turn.Answer.Text.ShouldStartWith("有1项提到“双随机”：第4项");
        turn.Answer.Confidence.ShouldBeLessThanOrEqualTo(0.7);
        turn.Answer.Source.ShouldNotBeNull();
        turn.Doubt.ShouldBe(Doubt.None);
    }

    [Fact]
    public void TheTalkGoesOnAboutWhatWasFound()
    {
        var found = Run("无人机巡查双随机一公开怎么弄", new SecondOpinion { KeyPhrases = ["双随机"] });
        var next = Turn.Run(SeedFacts.Facts, found.Conversation, new Message { Text = "谁牵头" }, SeedFacts.Today);
        next.Answer.Items.ShouldBe([4]);
    }

    [Theory]
    [InlineData("无人机巡查")]
    [InlineData("行政复议")]
    [InlineData("随机")]
    [InlineData("公")]
    [InlineData("")]
    [InlineData("***")]
    public void APhraseThatNoItemOrNotTheAskerSaysChangesNothing(string phrase)
    {
        var first = Run("无人机巡查双随机一公开怎么弄");
        var second = Run("无人机巡查双随机一公开怎么弄", new SecondOpinion { KeyPhrases = [phrase] });
        (second.Answer.Intent, second.Answer.Text, second.Answer.Confidence).ShouldBe((first.Answer.Intent, first.Answer.Text, first.Answer.Confidence));
    }

    [Fact]
    public void APhraseThatManyItemsSayTellsNothing()
    {
        var message = new Message { Text = "无人机巡查贯彻落实怎么弄", Opinion = new SecondOpinion { KeyPhrases = ["贯彻落实"] } };
        Turn.Run(SeedFacts.Facts, Conversation.New, message, SeedFacts.Today).Answer.Items.Length.ShouldBe(6);
        var (plan, saying) = (SeedFacts.Facts.Plan, SeedFacts.Facts.Plan.Items.Where(item => item.Text.Contains("贯彻落实")));
        var few = new Facts(plan with { Items = [.. saying] }, SeedFacts.Facts.Directory);
        Turn.Run(few, Conversation.New, message, SeedFacts.Today).Answer.Items.ShouldBeEmpty();
    }

    [Fact]
    public void PhrasesAreFoldedLikeEverythingElse() =>
        Run("無人機巡查雙隨機一公開怎麼弄", new SecondOpinion { KeyPhrases = ["雙隨機"] }).Answer.Items.ShouldBe([4]);

    [Theory]
    [InlineData("第13项由哪些单位牵头")]
    [InlineData("哪几项提到双随机")]
    [InlineData("今天天气怎么样")]
    public void WhereThereIsNoDoubtPhrasesChangeNothing(string text) =>
        Run(text, new SecondOpinion { KeyPhrases = ["行政复议", "天气", "牵头"] }).Answer.Text.ShouldBe(Run(text).Answer.Text);

    [Fact]
    public void TheAnswerToAMixedTextIsInTheLanguageOfTheOpinion()
    {
        Run("which items mention 双随机一公开").Answer.Language.ShouldBe("zh-Hans");
        var turn = Run("which items mention 双随机一公开", new SecondOpinion { Language = "en" });
        (turn.Answer.Language, turn.Conversation.Language).ShouldBe(("en", "en"));
        turn.Answer.Text.ShouldStartWith("1 item");
        turn.Answer.Items.ShouldBe([4]);
    }

    [Fact]
    public void ATextInOneLanguageKeepsItsOwn() =>
        Run("第13项由哪些单位牵头", new SecondOpinion { Language = "en" }).Answer.Language.ShouldBe("zh-Hans");

    [Fact]
    public void TheWorstOpinionChangesNoAnswerOfTheCorpusThatIsNotInDoubt()
    {
        string[] texts = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.jsonl").SelectMany(File.ReadLines).Select(line => JsonNode.Parse(line)!["text"]!.GetValue<string>())];
        texts.Length.ShouldBeGreaterThan(100);
        foreach (var text in texts)
        {
            var (first, second) = (Run(text), Run(text, new SecondOpinion { Language = "en", KeyPhrases = Pieces(text) }));
            if (first.Doubt == Doubt.None) second.Answer.Text.ShouldBe(first.Answer.Text);
            if (!first.Doubt.HasFlag(Doubt.Topic)) (second.Answer.Intent, second.Answer.Items.Length).ShouldBe((first.Answer.Intent, first.Answer.Items.Length), text);
        }
    }

    /// <summary>All that could be cut out of a text.</summary>
    private static ImmutableArray<string> Pieces(string text) =>
        [.. from start in Enumerable.Range(0, text.Length) from length in Enumerable.Range(1, Math.Min(8, text.Length - start)) select text.Substring(start, length)];

    private static TurnResult Run(string text, SecondOpinion? opinion = null) =>
        Turn.Run(SeedFacts.Facts, Conversation.New, new Message { Text = text, Opinion = opinion }, SeedFacts.Today);
}
