using System.Text.Json.Nodes;
using Duban.Bot.Tests.Support;
using Duban.Plans.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duban.Bot.Tests.Channels.Teams;

/// <summary>A personal chat in Teams as its client and connector see it, over HTTP.</summary>
public sealed class PersonalChatTests : TeamsSuite
{
    private const string Chat = "a:personal";
    private const string Report = "填报第13项：完成培训3场，办理案件120件，印发规范2份，进度60%，无困难，下一步开展评查，预计11月底完成";

    [Fact]
    public async Task AnAnswerIsOneMessageWithTheWordsOnTopOfItsCard()
    {
        await SayAsync("第13项由哪些单位牵头？");
        var answer = Teams.Shown(Chat).ShouldHaveSingleItem();
        answer["text"].ShouldBeNull();
        ((string)answer["summary"]!).ShouldContain("县司法局");
        ((string)Card(answer)["body"]![0]!["text"]!).ShouldContain("由县司法局牵头");
    }

    [Fact]
    public async Task WhatIsAskedNextIsAButtonThatSaysItVisibly()
    {
        await SayAsync("第13项由哪些单位牵头？");
        var button = Card(Teams.Last(Chat))["actions"]![0]!;
        ((string)button["data"]!["msteams"]!["type"]!).ShouldBe("messageBack");
        await Teams.PostAsync($$$"""{"text":"{{{button["data"]!["msteams"]!["text"]}}}","value":{"says":"x"}}""");
        Teams.Shown(Chat).Count.ShouldBe(2);
    }

    [Fact]
    public async Task APressOnALivingCardIsAnsweredWithItsNewStateAndUpdatesItForAll()
    {
        await ReportAsync();
        var form = Teams.Last(Chat);
        var (status, body) = await PressAsync(Button(form, "确认提交"));
        status.ShouldBe(200);
        ((string)body!["type"]!).ShouldBe("application/vnd.microsoft.card.adaptive");
        body["value"]!.ToJsonString().ShouldContain("60%");
        body["value"]!["actions"].ShouldBeNull("what is stored is not confirmed again");
        Teams.Updates.ShouldBe(1);
        Card(Teams.Shown(Chat)[^2])["actions"].ShouldBeNull();
        Teams.Last(Chat)["text"]!.GetValue<string>().ShouldContain("已");
    }

    [Fact]
    public async Task APressOnAnOldCardDoesNothingAndShowsTheNewOne()
    {
        await ReportAsync();
        var old = Button(Teams.Last(Chat), "确认提交");
        await SayAsync("百分比改成70");
        var (_, body) = await PressAsync(old);
        var card = body!["value"]!;
        ((string)card["body"]![0]!["text"]!).ShouldContain("旧卡片");
        card.ToJsonString().ShouldContain("70%");
        (await StandsAsync()).ShouldNotContain("awaiting-review");
        await PressAsync(Button(card, "确认提交"));
        (await StandsAsync()).ShouldContain("awaiting-review");
    }

    [Fact]
    public async Task TheSamePressTwiceStoresOnce()
    {
        await ReportAsync();
        var press = Button(Teams.Last(Chat), "确认提交");
        await PressAsync(press);
        var before = Teams.Shown(Chat).Count;
        var (_, body) = await PressAsync(press);
        ((string)body!["value"]!["body"]![0]!["text"]!).ShouldContain("旧卡片");
        Teams.Shown(Chat).Count.ShouldBe(before);
    }

    [Fact]
    public async Task APressDeliveredTwiceGetsTheSameResponseAndIsDoneOnce()
    {
        await ReportAsync();
        var press = Button(Teams.Last(Chat), "确认提交");
        var first = await PressAsync(press, "f:one");
        var count = Teams.Shown(Chat).Count;
        var second = await PressAsync(press, "f:one");
        second.Body!.ToJsonString().ShouldBe(first.Body!.ToJsonString());
        Teams.Shown(Chat).Count.ShouldBe(count);
    }

    [Fact]
    public async Task ACardThatComesIntoViewIsRefreshedWithoutAnyEffect()
    {
        await ReportAsync();
        var refresh = Card(Teams.Last(Chat))["refresh"]!;
        refresh["userIds"]![0]!.GetValue<string>().ShouldBe("29:li");
        await PressAsync(Button(Teams.Last(Chat), "确认提交"));
        var (count, before) = (Teams.Shown(Chat).Count, await StandsAsync());
        var (status, body) = await PressAsync(refresh["action"]!);
        (status, Teams.Shown(Chat).Count, await StandsAsync()).ShouldBe((200, count, before));
        body!["value"]!.ToJsonString().ShouldContain("60%");
        body["value"]!["refresh"].ShouldNotBeNull();
    }

    [Fact]
    public async Task FieldsOfACardAreReadAsTyped()
    {
        await BindAsync();
        await SayAsync("填报第13项");
        var send = Card(Teams.Last(Chat))["actions"]![0]!["data"]!.DeepClone();
        (send["进展"], send["完成百分比"], send["下一步"], send["预计完成"]) = ("办理案件120件，印发规范2份", 45, "评查", "2021-11-30");
        await Teams.PostAsync(new JsonObject { ["text"] = null, ["value"] = send }.ToJsonString());
        ((string)Card(Teams.Last(Chat))["fallbackText"]!).ShouldContain("45%");
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"say","data":"x"}}""", 400)]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"say"}}""", 400)]
    [InlineData("""{"action":{"type":"Action.Submit","data":{"says":"你好"}}}""", 400)]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"refresh","data":{"from":{"key":"check-in/no/such"}}}}""", 200)]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"refresh","data":{"from":{"key":"check-in"}}}}""", 200)]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"refresh","data":{"from":{"key":7,"stamp":[]}}}}""", 200)]
    [InlineData("null", 400)]
    [InlineData("7", 400)]
    public async Task APressOfAStrangeShapeIsRefusedAndBreaksNothing(string value, int status)
    {
        var (answer, body) = await Teams.PostAsync($$"""{"type":"invoke","name":"adaptiveCard/action","id":"f:odd","value":{{value}}}""");
        (answer, (int)body!["statusCode"]!).ShouldBe((status, status));
    }

    [Fact]
    public async Task AnUnknownInvokeIsNotImplemented() =>
        (await Teams.PostAsync("""{"type":"invoke","name":"composeExtension/query","value":{}}""")).Status.ShouldBe(501);

    [Fact]
    public async Task AnEditedQuestionIsAnsweredAnewInThePlaceOfTheFirstAnswer()
    {
        await Teams.PostAsync("""{"id":"m1","text":"第13项由哪些单位牵头？"}""");
        await Teams.PostAsync("""{"type":"messageUpdate","id":"m1","text":"第4项由哪些单位牵头？","channelData":{"eventType":"editMessage"}}""");
        var only = Teams.Shown(Chat).ShouldHaveSingleItem();
        ((string)only["summary"]!).ShouldContain("第4项");
        Teams.Updates.ShouldBe(1);
        await Teams.PostAsync("""{"type":"messageUpdate","id":"m1","text":"第4项由哪些单位牵头？","channelData":{"eventType":"editMessage"}}""");
        Teams.Updates.ShouldBe(1);
    }

    [Fact]
    public async Task WhatWasBegunByAMessageStandsWhenItIsEdited()
    {
        await BindAsync();
        await Teams.PostAsync($$"""{"id":"m1","text":"{{Report}}"}""");
        var count = Teams.Shown(Chat).Count;
        await Teams.PostAsync("""{"type":"messageUpdate","id":"m1","text":"填报第13项：90%","channelData":{"eventType":"editMessage"}}""");
        Teams.Shown(Chat).Count.ShouldBe(count + 1);
        Teams.Last(Chat)["text"]!.GetValue<string>().ShouldContain("按原文处理");
    }

    [Fact]
    public async Task OfADeletedMessageNothingIsKeptAndItIsNotAnsweredAgain()
    {
        await Teams.PostAsync("""{"id":"m1","text":"第13项由哪些单位牵头？"}""");
        await Teams.PostAsync("""{"type":"messageDelete","id":"m1","channelData":{"eventType":"softDeleteMessage"}}""");
        await Teams.PostAsync("""{"id":"m1","text":"第13项由哪些单位牵头？"}""");
        Teams.Shown(Chat).Count.ShouldBe(1);
        var documents = await Program.App.Services.GetRequiredService<DocumentStore>().ReadAsync(ChannelTalk.AuthorityOf(Program), [$"turns/msteams/{Chat}/m1"], TestContext.Current.CancellationToken);
        documents.ShouldHaveSingleItem().Json.ShouldNotContain("司法局");
    }

    [Fact]
    public async Task ADeletedMessageThatIsBroughtBackIsLeftAlone()
    {
        await Teams.PostAsync("""{"id":"m1","text":"第13项由哪些单位牵头？"}""");
        await Teams.PostAsync("""{"type":"messageDelete","id":"m1","channelData":{"eventType":"softDeleteMessage"}}""");
        await Teams.PostAsync("""{"type":"messageUpdate","id":"m1","text":"第13项由哪些单位牵头？","channelData":{"eventType":"undeleteMessage"}}""");
        Teams.Shown(Chat).Count.ShouldBe(1);
    }

    [Fact]
    public async Task WhereTheChannelGivesUpInTheMiddleOnlyTheRestIsSentAgain()
    {
        const string message = """{"id":"m1","text":"第13项由哪些单位牵头？","attachments":[{"contentType":"image/png","contentUrl":"https://evil.test/a.png","name":"a.png"}]}""";
        Teams.Channel.Refuses = activity => ((string?)activity["text"])?.Contains("a.png", StringComparison.Ordinal) != true;
        (await Teams.PostAsync(message)).Status.ShouldBe(502);
        Teams.Shown(Chat).Count.ShouldBe(1);
        Teams.Channel.Refuses = null;
        (await Teams.PostAsync(message)).Status.ShouldBe(200);
        Teams.Shown(Chat).Count.ShouldBe(2);
        ((string)Teams.Last(Chat)["summary"]!).ShouldContain("县司法局");
        (await Teams.PostAsync(message)).Status.ShouldBe(200);
        Teams.Shown(Chat).Count.ShouldBe(2);
    }

    [Fact]
    public async Task AReactionIsTakenNoteOfInSilence()
    {
        await SayAsync("第13项由哪些单位牵头？");
        (await Teams.PostAsync("""{"type":"messageReaction","id":"f:r","replyToId":"1","reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"sad"}]}""")).Status.ShouldBe(200);
        Teams.Shown(Chat).Count.ShouldBe(1);
    }

    [Fact]
    public async Task TheAnswerSpeaksTheClientsLanguageWhereTheMessageHasNone()
    {
        await Teams.PostAsync("""{"text":"13","locale":"en-US"}""");
        await Teams.PostAsync("""{"text":"13","locale":null,"entities":[{"type":"clientInfo","locale":"en-GB"}],"from":{"id":"29:other","name":"Ann"},"conversation":{"id":"a:other","conversationType":"personal"}}""");
        foreach (var chat in new[] { Chat, "a:other" }) ((string)Teams.Last(chat)["locale"]!).ShouldBe("en-US");
    }

    private static JsonNode Card(JsonNode activity) => activity["attachments"]![0]!["content"]!;

    private static JsonNode Button(JsonNode card, string title) =>
        (card["attachments"] is null ? card : Card(card))["actions"]!.AsArray().Single(action => (string?)action!["title"] == title)!;

    private async Task SayAsync(string text) => (await Teams.PostAsync($$"""{"text":"{{text}}"}""")).Status.ShouldBe(200);

    private Task<(int Status, JsonNode? Body)> PressAsync(JsonNode action, string? id = null) => Teams.PostAsync(new JsonObject
    {
        ["type"] = "invoke", ["name"] = "adaptiveCard/action", ["id"] = id ?? $"f:{Guid.NewGuid():N}", ["replyToId"] = "1",
        ["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = action["verb"]!.DeepClone(), ["data"] = action["data"]!.DeepClone() }, ["trigger"] = "manual",
        },
    }.ToJsonString());

    private async Task ReportAsync()
    {
        await BindAsync();
        await SayAsync(Report);
        Card(Teams.Last(Chat))["actions"].ShouldNotBeNull();
    }

    private Task BindAsync() => BindAsync("11111111-1111-1111-1111-111111111111", "demo-justice");

    private async Task<string> StandsAsync()
    {
        var facts = await Program.App.Services.GetRequiredService<FactsLoader>().LoadAsync(TestContext.Current.CancellationToken);
        var at = Plans.Progress.Standings.Of(facts, new DateOnly(2021, 10, 11)).Find(facts.Plan.Item(13)!, facts.Directory.FindUnit("县司法局")!)!;
        return at.Line.State.Name;
    }
}
