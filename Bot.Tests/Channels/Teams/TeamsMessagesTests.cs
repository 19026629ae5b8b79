using Duban.Bot.Channels.AdaptiveCards;
using Duban.Bot.Channels.BotFramework;
using Duban.Bot.Channels.Teams;
using Duban.Dialogs;
using Duban.Dialogs.Cards;

namespace Duban.Bot.Tests.Channels.Teams;

public sealed class TeamsMessagesTests
{
    private static readonly Listener Alone = new("msteams", false, "29:li", new CardPerson("29:li", "李伟"));

    [Fact]
    public void ALongTextComesInSeveralMessagesWithNothingLost()
    {
        var text = string.Join('\n', Enumerable.Range(1, 900).Select(number => $"第{number}项由县司法局牵头，责任单位是县市监局"));
        var messages = TeamsMessages.Of(new Reply { Text = text, Suggestions = ["第1项"] }, Alone);
        messages.Length.ShouldBeGreaterThan(4);
        messages.ShouldAllBe(message => message.Text.Length <= 4000);
        string.Join('\n', messages.Select(message => message.Text)).ShouldBe(text);
        messages[..^1].ShouldAllBe(message => message.SuggestedActions == null);
        messages[^1].SuggestedActions.Actions.Count.ShouldBe(1);
    }

    [Fact]
    public void ACardWithWordsThatAreTooManyGoesAsText()
    {
        var reply = new Reply { Text = new string('字', 12_000), Card = new Card { Title = "题", Paragraphs = [new CardParagraph(new string('字', 12_000))] } };
        TeamsMessages.Of(reply, Alone).Select(message => message.Text.Length).ShouldBe([4000, 4000, 4000]);
    }

    [Fact]
    public void SuggestionsDoNotChangeWhatACardShows()
    {
        var reply = new Reply { Text = "文", Key = "k", Card = new Card { Title = "题", Buttons = [new CardButton("好", "好")] } };
        Stamp(reply with { Suggestions = ["仍然提交"] }).ShouldBe(Stamp(reply));
        Stamp(reply with { Card = reply.Card! with { Title = "别的" } }).ShouldNotBe(Stamp(reply));
    }

    private static string Stamp(Reply reply)
    {
        var refresh = (Dictionary<string, object?>)TeamsMessages.Written(reply, Alone)!["refresh"]!;
        var data = (Dictionary<string, object?>)((Dictionary<string, object?>)refresh["action"]!)["data"]!;
        return (string)((Dictionary<string, object?>)data["from"]!)["stamp"]!;
    }
}
