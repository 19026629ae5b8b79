using System.Text;
using Duban.Bot.Channels.DirectLine;
using Duban.Bot.Tests.Support;
using Duban.Bot.Turns;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Tests.Turns;

/// <summary>Of a message that was refused as secret nothing stays behind.</summary>
public sealed class SecretMessagesTests : IAsyncLifetime
{
    private const string Said = """{"type":"message","text":"演练","attachments":[{"name":"演练.txt"}],"from":{"id":"u"}}""";

    private RunningProgram program = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => program = await RunningProgram.StartAsync();

    public ValueTask DisposeAsync() => program.DisposeAsync();

    [Fact]
    public async Task ItsFilesAndItsTextAreForgotten()
    {
        var upload = await SaidAsync("c1");
        await ForgetAsync(Microsoft.Bot.Connector.Channels.Directline, Ids.Activity("c1", 1), upload);
        (await StoredAsync("c1")).ShouldNotContain("演练");
        (await Uploads.FindAsync(Authority, "c1", upload, Cancel)).ShouldBeNull();
    }

    [Theory]
    [InlineData(Microsoft.Bot.Connector.Channels.Msteams, "c1|0000001")]
    [InlineData(Microsoft.Bot.Connector.Channels.Directline, "c2|0000001")]
    [InlineData(Microsoft.Bot.Connector.Channels.Directline, "c1|0000002")]
    [InlineData(Microsoft.Bot.Connector.Channels.Directline, "nonsense")]
    [InlineData(Microsoft.Bot.Connector.Channels.Directline, null)]
    public async Task NoOtherMessageIsTouched(string channel, string? id)
    {
        await SaidAsync("c1");
        await ForgetAsync(channel, id, null);
        (await StoredAsync("c1")).ShouldBe(Said);
    }

    [Fact]
    public async Task AFileThatATurnRefusesAsSecretLeavesNothingBehind()
    {
        var upload = await SaidAsync("c1");
        var adapter = new RecordingAdapter();
        var bot = program.App.Services.GetRequiredService<IBot>();
        await adapter.ProcessAsync(Message(Microsoft.Bot.Connector.Channels.Directline, Ids.Activity("c1", 1), upload), bot.OnTurnAsync);
        adapter.Sent.ShouldHaveSingleItem().ShouldContain("机密");
        (await StoredAsync("c1")).ShouldNotContain("演练");
        (await Uploads.FindAsync(Authority, "c1", upload, Cancel)).ShouldBeNull();
    }

    private string Authority => program.App.Services.GetRequiredService<IOptions<PlansOptions>>().Value.Authority;

    private TranscriptStore Transcripts => program.App.Services.GetRequiredService<TranscriptStore>();

    private UploadStore Uploads => program.App.Services.GetRequiredService<UploadStore>();

    private async Task<string> SaidAsync(string conversation)
    {
        await Transcripts.CreateAsync(Authority, new WebConversation { Id = conversation, UserId = "u", CreatedAt = DateTimeOffset.UnixEpoch }, Cancel);
        await Transcripts.AppendAsync(Authority, conversation, new NewActivity(Said), Cancel);
        var upload = new Upload { Id = "up1", Conversation = conversation, Name = "a.txt", ContentType = "text/plain", Content = Encoding.UTF8.GetBytes("机密\n\n演练安排\n") };
        await Uploads.PutAsync(Authority, [upload], Cancel);
        return upload.Id;
    }

    private Task ForgetAsync(string channel, string? id, string? upload) =>
        program.App.Services.GetRequiredService<SecretMessages>().ForgetAsync(Message(channel, id, upload), Cancel);

    private async Task<string> StoredAsync(string conversation) => (await Transcripts.ReadAsync(Authority, conversation, cancel: Cancel))[0].Json;

    private static Activity Message(string channel, string? id, string? upload) => new()
    {
        Type = ActivityTypes.Message, Id = id, ChannelId = channel, Text = "演练", Conversation = new ConversationAccount(id: "c1"),
        From = new ChannelAccount("u"), Recipient = new ChannelAccount("bot"), ServiceUrl = "https://duban.test",
        Attachments = upload is null ? [] : [new Attachment { ContentType = "text/plain", Name = "a.txt", ContentUrl = $"https://duban.test/v3/directline/attachments/c1/{upload}?t=x" }],
    };

    /// <summary>A channel that keeps what is sent.</summary>
    private sealed class RecordingAdapter : BotAdapter
    {
        public List<string> Sent { get; } = [];

        public async Task ProcessAsync(Activity activity, BotCallbackHandler handler)
        {
            using var context = new TurnContext(this, activity);
            await RunPipelineAsync(context, handler, Cancel);
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            Sent.AddRange(activities.Where(activity => activity.Type == ActivityTypes.Message).Select(activity => activity.Text));
            return Task.FromResult(activities.Select(_ => new ResourceResponse("1")).ToArray());
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
