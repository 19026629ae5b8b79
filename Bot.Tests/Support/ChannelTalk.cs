using System.Text.Json;
using System.Text.RegularExpressions;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Tests.Support;

/// <summary>A talk with the running program over an adapter that numbers its messages, as an officer whose account is bound.</summary>
internal sealed class ChannelTalk(RunningProgram program)
{
    private readonly TestAdapter adapter = new();

    public static string AuthorityOf(RunningProgram program) => program.App.Services.GetRequiredService<IOptions<PlansOptions>>().Value.Authority;

    public static Task BindAsync(RunningProgram program, string officer) => program.App.Services.GetRequiredService<AccountStore>()
        .BindAsync(AuthorityOf(program), "test", "user1", officer, "test", TestContext.Current.CancellationToken);

    /// <summary>What is said, and what stands on the card beside it; empty where nothing is.</summary>
    public async Task<string> SayAsync(string text)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message, Text = text, ChannelId = "test", Conversation = new ConversationAccount(id: "Conversation1"),
            From = new ChannelAccount("user1"), Recipient = new ChannelAccount("bot"), ServiceUrl = "https://test.com",
        };
        await adapter.ProcessActivityAsync(activity, program.App.Services.GetRequiredService<IBot>().OnTurnAsync, TestContext.Current.CancellationToken);
        return adapter.ActiveQueue.Count == 0 ? "" : TextOf(adapter.GetNextReply().AsMessageActivity());
    }

    private static string TextOf(IMessageActivity message) => message.Text + string.Concat((message.Attachments ?? []).Select(card => Json(card.Content)));

    private static string Json(object? content) => content is null ? "" : Regex.Unescape(JsonSerializer.Serialize(content));
}
