using System.Text.Json.Nodes;

namespace Duban.Bot.Tests.Channels.Teams;

/// <summary>Group chats and channels with threads.</summary>
public sealed class GroupTests : TeamsSuite
{
    private const string Group = "19:group@thread.v2";
    private const string First = "19:chan@thread.tacv2;messageid=1";
    private const string Second = "19:chan@thread.tacv2;messageid=2";

    [Fact]
    public async Task WhoNamesTheBotIsAnswered()
    {
        await SayAsync(Group, "<at>督办</at> 第13项由哪些单位牵头？");
        Words(Teams.Shown(Group).ShouldHaveSingleItem()).ShouldContain("县司法局");
    }

    [Fact]
    public async Task WhoDoesNotNameItIsLeftInPeace()
    {
        await SayAsync(Group, "第13项由哪些单位牵头？", mentions: false);
        Teams.Shown(Group).ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatItAskedBackIsAnsweredWithoutNamingItAgain()
    {
        await SayAsync(Group, "<at>督办</at> 由哪些单位牵头？");
        await SayAsync(Group, "第13项", mentions: false);
        Words(Teams.Last(Group)).ShouldContain("县司法局");
        await SayAsync(Group, "第4项", mentions: false, from: "29:other");
        Teams.Shown(Group).Count.ShouldBe(2);
    }

    [Fact]
    public async Task AQuestionBackNamesWhoAskedAndAnAnswerNamesNobody()
    {
        await SayAsync(Group, "<at>督办</at> 由哪些单位牵头？");
        var asked = Card(Teams.Last(Group));
        var mention = asked["msteams"]!["entities"]!.AsArray().ShouldHaveSingleItem()!;
        ((string)mention["mentioned"]!["id"]!).ShouldBe("29:li");
        ((string)asked["body"]![0]!["text"]!).ShouldStartWith((string)mention["text"]!);
        await SayAsync(Group, "<at>督办</at> 第13项由哪些单位牵头？");
        Card(Teams.Last(Group))["msteams"].ShouldBeNull();
    }

    [Fact]
    public async Task EachThreadOfAChannelHasItsOwnTalk()
    {
        await SayAsync(First, "<at>督办</at> 第13项由哪些单位牵头？");
        await SayAsync(Second, "<at>督办</at> 第4项由哪些单位牵头？");
        await SayAsync(First, "<at>督办</at> 那责任单位呢？");
        Words(Teams.Last(First)).ShouldContain("第13项");
        Teams.Shown(Second).Count.ShouldBe(1);
    }

    [Fact]
    public async Task OtherPeoplesNamesStayInWhatIsUnderstood()
    {
        var both = $$"""
            {"text":"<at>督办</at> 第13项<at>县司法局</at>牵头吗","conversation":{"id":"{{Group}}","conversationType":"groupChat"},
             "entities":[{"type":"mention","text":"<at>督办</at>","mentioned":{"id":"28:33333333-3333-3333-3333-333333333333","name":"督办"} },{"type":"mention","text":"<at>县司法局</at>","mentioned":{"id":"29:tag","name":"县司法局"} }]}
            """;
        await Teams.PostAsync(both);
        Words(Teams.Last(Group)).ShouldContain("是");
    }

    private static JsonNode Card(JsonNode activity) => activity["attachments"]![0]!["content"]!;

    private static string Words(JsonNode activity) => (string?)activity["text"] ?? (string)activity["summary"]!;

    private async Task SayAsync(string conversation, string text, bool mentions = true, string from = "29:li")
    {
        var entities = mentions ? """[{"type":"mention","text":"<at>督办</at>","mentioned":{"id":"28:33333333-3333-3333-3333-333333333333","name":"督办"}}]""" : "[]";
        var type = conversation.Contains(';', StringComparison.Ordinal) ? "channel" : "groupChat";
        (await Teams.PostAsync($$"""{"text":"{{text}}","from":{"id":"{{from}}","name":"李伟"},"conversation":{"id":"{{conversation}}","isGroup":true,"conversationType":"{{type}}"},"entities":{{entities}}}""")).Status.ShouldBe(200);
    }
}
