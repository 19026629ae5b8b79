using Duban.Bot.Channels.AdaptiveCards;
using Duban.Bot.Tests.Channels.AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Tests.Channels.DirectLine;

/// <summary>A bot that greets, repeats what it hears, shows a card and a suggestion, and can be made to fail or to wait.</summary>
internal sealed class EchoBot(EchoBot.Wishes wishes) : ActivityHandler
{
    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        foreach (var member in membersAdded.Where(member => member.Id != turnContext.Activity.Recipient.Id))
            await turnContext.SendActivityAsync(MessageFactory.Text($"您好 {((ITurnContext)turnContext).Activity.Locale}"), cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var text = turnContext.Activity.Text;
        wishes.Heard.Add(text);
        await turnContext.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken);
        if (wishes.Gate is { } gate) await gate.WaitAsync(cancellationToken);
        if (text == "fail") throw new InvalidOperationException("as asked");
        var reply = MessageFactory.Text($"echo {text}");
        reply.SuggestedActions = new SuggestedActions { Actions = [new CardAction(ActionTypes.ImBack, "next", value: "next")] };
        reply.Attachments = [Card()];
        await turnContext.SendActivityAsync(reply, cancellationToken);
    }

    private static Attachment Card() => new()
    {
        ContentType = AdaptiveCardWriter.ContentType,
        Content = AdaptiveCardWriter.Write(SomeCard.Answer, CardHost.WebChat, SomeCard.Words),
    };

    /// <summary>What a test asks of the bot, and what the bot heard.</summary>
    internal sealed class Wishes
    {
        public System.Collections.Concurrent.ConcurrentBag<string> Heard { get; } = [];

        public Task? Gate { get; set; }
    }
}
