using Duban.Bot.Channels.BotFramework.Proactive;
using Duban.Dialogs.Wording;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.BotFramework;

/// <summary>The adapter of Azure Bot Service channels: one catch per turn, which logs and apologises in the user's language.</summary>
public sealed class DubanAdapter : CloudAdapter
{
    /// <summary>An adapter with that authentication.</summary>
    public DubanAdapter(BotFrameworkAuthentication authentication, ILogger<DubanAdapter> logger)
        : base(authentication, logger)
    {
        OnTurnError = async (context, error) =>
        {
            Turns.Log.Failed(logger, error, context.Activity.Conversation?.Id);
            if (context.Activity.Type == ActivityTypes.Message) await ApologiseAsync(context, logger);
        };
    }

    private static async Task ApologiseAsync(ITurnContext context, ILogger logger)
    {
        try
        {
            await context.SendActivityAsync(Texts.In(Locales.Of(context.Activity))["apology"]);
        }
        catch (Exception error) when (Refusals.IsFinal(error))
        {
            // It was reached and wants nothing from us there; delivered again, the message would end the same way.
            Log.ChannelRefuses(logger, error, context.Activity.Conversation?.Id);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            throw new ChannelUnreachableException(error);
        }
    }
}
