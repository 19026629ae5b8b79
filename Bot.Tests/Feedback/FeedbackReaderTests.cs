using System.Text.Json.Nodes;
using Duban.Dialogs.Feedback;
using Duban.Dialogs.Understanding;

namespace Duban.Bot.Tests.Feedback;

public sealed class FeedbackReaderTests
{
    [Theory]
    [InlineData("答得不对")]
    [InlineData("回答错了")]
    [InlineData("不对，答错了")]
    [InlineData("这个答错了。")]
    [InlineData("不好意思，你刚才答错了吧")]
    [InlineData("答得不對！")]
    [InlineData("@督办 答案不对")]
    [InlineData("答非所问啊")]
    [InlineData("这个不对")]
    [InlineData("that's wrong")]
    [InlineData("That’s the wrong answer.")]
    [InlineData("no, wrong answer")]
    [InlineData("sorry, your last answer was wrong")]
    public void TheseSayThatTheAnswerIsWrong(string text) => Read(text).ShouldBe(new FeedbackRequest(IsReview: false));

    [Theory]
    [InlineData("答得不对，应该是牵头单位", "应该是牵头单位")]
    [InlineData("答错了：县审计局也在里面。", "县审计局也在里面。")]
    [InlineData("答得不对应该是牵头单位", "应该是牵头单位")]
    [InlineData("不对，你答错了。責任單位還有財政局", "責任單位還有財政局")]
    [InlineData("wrong answer: it is led by the Audit Bureau", "it is led by the Audit Bureau")]
    [InlineData("that's the wrong answer for item 13", "for item 13")]
    [InlineData("That's the wrong answer, it should be Item 14", "it should be Item 14")]
    public void WhatWouldBeRightIsKeptAsItWasSaid(string text, string remark) => Read(text).ShouldBe(new FeedbackRequest(IsReview: false, remark));

    [Theory]
    [InlineData("答错的有哪些")]
    [InlineData("请列出答错的问题")]
    [InlineData("哪些答错了？")]
    [InlineData("有哪些答错的？")]
    [InlineData("review wrong answers")]
    [InlineData("Please show me the wrong answers.")]
    public void TheseAskForTheMarks(string text) => Read(text).ShouldBe(new FeedbackRequest(IsReview: true));

    // Own words put right, questions that hold such words, and the like: the understanding's.
    [Theory]
    [InlineData("不对，是14")]
    [InlineData("不是13，是14")]
    [InlineData("打错了，应该是十八")]
    [InlineData("不对")]
    [InlineData("说错了，是第18项")]
    [InlineData("我搞错了，是14")]
    [InlineData("不对，我说的是责任单位")]
    [InlineData("答错了，我问的是责任单位")]
    [InlineData("that's wrong, make it 14")]
    [InlineData("wrong number, item 14")]
    [InlineData("wrong one, 14")]
    [InlineData("sorry, I meant 14")]
    [InlineData("wrong answer, I meant item 14")]
    [InlineData("no, 14")]
    [InlineData("答错了吗")]
    [InlineData("答错了怎么办？")]
    [InlineData("回答错误的单位有哪些")]
    [InlineData("答错一题扣几分")]
    [InlineData("第13项由哪些单位牵头？")]
    [InlineData("")]
    public void TheseAreNone(string text) => Read(text).ShouldBeNull();

    [Fact]
    public void NoQuestionOfTheCorporaIsTakenForFeedback()
    {
        string[] texts = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.jsonl", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Select(line => JsonNode.Parse(line)!["text"]!.GetValue<string>())];
        texts.Length.ShouldBeGreaterThan(900);
        texts.Where(text => Read(text) is not null).ShouldBeEmpty();
    }

    private static FeedbackRequest? Read(string text) => FeedbackReader.Read(Normaliser.Clean(text, "zh-Hans"));
}
