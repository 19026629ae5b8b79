using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public abstract partial class CloudAdapterBase
{
    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        string botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var activity = reference.GetContinuationActivity();
        return ProcessProactiveAsync(CreateClaimsIdentity(botAppId), activity, null, callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        string botAppId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(CreateClaimsIdentity(botAppId), continuationActivity, null, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(claimsIdentity, reference, null, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(claimsIdentity, continuationActivity, null, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(claimsIdentity, reference.GetContinuationActivity(), audience, callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationActivity);
        ArgumentNullException.ThrowIfNull(continuationActivity.Conversation);
        ArgumentNullException.ThrowIfNull(continuationActivity.ServiceUrl);
        return ProcessProactiveAsync(claimsIdentity, continuationActivity, audience, callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task CreateConversationAsync(
        string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters,
        BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        var identity = CreateClaimsIdentity(botAppId);
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        var connector = await connectors.CreateAsync(serviceUrl, audience, cancellationToken);
        var created = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken);
        var activity = Created(created, channelId, serviceUrl, conversationParameters);
        using var tokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(identity, cancellationToken);
        using var context = CreateTurnContext(activity, identity, audience, connector, tokens, callback, connectors);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>Runs a turn that no incoming activity caused.</summary>
    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        var connector = await connectors.CreateAsync(continuationActivity.ServiceUrl, audience, cancellationToken);
        using var tokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);
        using var context = CreateTurnContext(continuationActivity, claimsIdentity, audience, connector, tokens, callback, connectors);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    private static Activity Created(
        ConversationResourceResponse created, string channelId, string serviceUrl,
        ConversationParameters parameters) => new(ActivityTypes.Event)
    {
        Name = ActivityEventNames.CreateConversation,
        ChannelId = channelId,
        ServiceUrl = serviceUrl,
        Id = created.ActivityId ?? Guid.NewGuid().ToString("n"),
        Conversation = new ConversationAccount(id: created.Id, tenantId: parameters.TenantId),
        ChannelData = parameters.ChannelData,
        Recipient = parameters.Bot,
    };
}
