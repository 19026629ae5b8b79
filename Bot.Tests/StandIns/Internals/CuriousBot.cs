using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Duban.Bot.Tests.StandIns;

/// <summary>A bot that looks at whatever came and sends all of it back, wherever that is possible.</summary>
internal sealed class CuriousBot : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var came = turnContext.Activity;
        came.TryGetChannelData<TeamsChannelData>(out _);
        came.HasContent();
        if (came.Type == ActivityTypes.Invoke) await AnswerAsync(turnContext, cancellationToken);
        if (string.IsNullOrEmpty(came.Conversation?.Id)) return;
        await turnContext.SendActivityAsync(Echo(came), cancellationToken);
        await turnContext.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "1", Text = came.Text }, cancellationToken);
    }

    private static Activity Echo(Activity came) => new(ActivityTypes.Message)
    {
        Text = came.Text,
        Value = came.Value,
        ChannelData = came.ChannelData,
        Attachments = came.Attachments,
        Entities = came.Entities,
        SuggestedActions = came.SuggestedActions,
        SemanticAction = came.SemanticAction,
        MembersAdded = came.MembersAdded,
        LocalTimestamp = came.LocalTimestamp,
        Properties = came.Properties,
    };

    private static Task<ResourceResponse> AnswerAsync(ITurnContext turn, CancellationToken cancellationToken) => turn.SendActivityAsync(
        new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200, Body = turn.Activity.Value } }, cancellationToken);
}
