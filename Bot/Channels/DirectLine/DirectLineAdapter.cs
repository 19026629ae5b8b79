using System.Runtime.ExceptionServices;
using System.Text.Json.Nodes;
using Duban.Dialogs.Wording;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Joins a bot to our own web channel: a stored activity becomes a turn, and what the bot sends is appended to the transcript.</summary>
public sealed class DirectLineAdapter : BotAdapter
{
    private readonly ConversationHub hub;
    private readonly TimeProvider time;
    private readonly DirectLineOptions options;

    internal DirectLineAdapter(ConversationHub hub, TimeProvider time, IOptions<DirectLineOptions> options, ILogger<DirectLineAdapter> log)
    {
        (this.hub, this.time, this.options) = (hub, time, options.Value);
        OnTurnError = async (turn, error) =>
        {
            // The end of the process is no failure: the turn runs again at the next start.
            if (error is OperationCanceledException) ExceptionDispatchInfo.Throw(error);
            Log.TurnFailed(log, error, turn.Activity.Id);
            if (turn.Activity.Type == ActivityTypes.Message) await turn.SendActivityAsync(Texts.In(turn.Activity.Locale)["apology"]);
        };
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new List<ResourceResponse>();
        foreach (var activity in activities) responses.Add(new ResourceResponse(await SendAsync(turnContext, activity, cancellationToken)));
        return [.. responses];
    }

    /// <summary>Appends the new state under the earlier one's id: clients replace what they show, at once or when they come back.</summary>
    /// <exception cref="KeyNotFoundException">The bot said nothing in this conversation under that id.</exception>
    public override async Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        activity.From ??= new ChannelAccount(options.BotId, options.BotName);
        using var lease = hub.Rent(activity.Conversation.Id);
        var earlier = await lease.Conversation.FindReplyAsync(activity.Id, cancellationToken)
            ?? throw new KeyNotFoundException($"There is no activity {activity.Id} that could be updated.");
        await StoreAsync(turnContext, lease.Conversation, OutgoingActivity.Replacing(earlier, ActivityWriter.Write(activity)), cancellationToken);
        return new ResourceResponse(activity.Id);
    }

    /// <summary>Not possible here: clients of this channel keep what they have shown.</summary>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line cannot take an activity back.");

    /// <summary>Runs the bot over an activity of a user.</summary>
    internal async Task RunTurnAsync(Activity activity, IBot bot, CancellationToken cancel)
    {
        using var context = new TurnContext(this, activity);
        context.TurnState.Add(new ReplyNames(activity.Id));
        await RunPipelineAsync(context, bot.OnTurnAsync, cancel);
    }

    private async Task<string> SendAsync(ITurnContext turn, Activity activity, CancellationToken cancel)
    {
        if (activity.Type == ActivityTypesEx.Delay) await Task.Delay(TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value, null)), time, cancel);
        if (activity.Type is ActivityTypesEx.Delay or ActivityTypesEx.InvokeResponse or ActivityTypes.Trace) return "";
        activity.From ??= new ChannelAccount(options.BotId, options.BotName);
        using var lease = hub.Rent(activity.Conversation.Id);
        var json = ActivityWriter.Write(activity);
        return activity.Type == ActivityTypes.Typing ? Show(lease.Conversation, json) : await StoreAsync(turn, lease.Conversation, json, cancel);
    }

    private static string Show(LiveConversation conversation, JsonObject json)
    {
        json["id"] = $"{conversation.Id}|passing";
        conversation.Show(json);
        return "";
    }

    // A turn that the end of the process cut off runs again; its replies have the names they had, so none is shown twice.
    private static async Task<string> StoreAsync(ITurnContext turn, LiveConversation conversation, JsonObject json, CancellationToken cancel)
    {
        var name = turn.TurnState.Get<ReplyNames>()?.Next();
        var appended = await conversation.AppendAsync(json, name, awaitsAnswer: false, cancel);
        return appended is null ? "" : Ids.Activity(conversation.Id, appended.Sequence);
    }

    private sealed class ReplyNames(string activity)
    {
        private int count;

        public string Next() => $"reply:{activity}:{++count}";
    }
}
