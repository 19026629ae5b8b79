using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Conversations of a service over HTTP.</summary>
public class Conversations : IConversations
{
    private readonly ConnectorCalls _calls;

    internal Conversations(ConnectorCalls calls) => _calls = calls;

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return _calls.CallAsync<ConversationResourceResponse>(
            new ConnectorCall(HttpMethod.Post, "v3/conversations", parameters, customHeaders), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return _calls.CallAsync<ResourceResponse>(
            new ConnectorCall(HttpMethod.Post, $"{Of(conversationId)}/activities", activity, customHeaders, conversationId), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return _calls.CallAsync<ResourceResponse>(
            new ConnectorCall(HttpMethod.Put, Of(conversationId, activityId), activity, customHeaders), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return _calls.CallAsync<ResourceResponse>(
            new ConnectorCall(HttpMethod.Post, Of(conversationId, activityId), activity, customHeaders, conversationId), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        var call = new ConnectorCall(HttpMethod.Delete, Of(conversationId, activityId), Headers: customHeaders);
        var result = await _calls.CallAsync<object>(call, cancellationToken);
        return new HttpOperationResponse { Request = result.Request, Response = result.Response };
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        _calls.CallAsync<IList<ChannelAccount>>(
            new ConnectorCall(HttpMethod.Get, $"{Of(conversationId)}/members", Headers: customHeaders), cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId, int? pageSize = default, string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        var asked = new List<string>();
        if (pageSize != null) asked.Add(FormattableString.Invariant($"pageSize={pageSize}"));
        if (continuationToken != null) asked.Add($"continuationToken={Uri.EscapeDataString(continuationToken)}");
        var query = asked.Count == 0 ? string.Empty : "?" + string.Join('&', asked);
        return _calls.CallAsync<PagedMembersResult>(
            new ConnectorCall(HttpMethod.Get, $"{Of(conversationId)}/pagedmembers{query}", Headers: customHeaders), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        _calls.CallAsync<IList<ChannelAccount>>(
            new ConnectorCall(HttpMethod.Get, $"{Of(conversationId, activityId)}/members", Headers: customHeaders), cancellationToken);

    /// <summary>One member of a conversation; failure is a <see cref="HttpOperationException"/>.</summary>
    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId, string conversationId, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(userId);
        var call = new ConnectorCall(HttpMethod.Get, $"{Of(conversationId)}/members/{Uri.EscapeDataString(userId)}", Headers: customHeaders)
        {
            PlainFailure = true,
        };
        return _calls.CallAsync<ChannelAccount>(call, cancellationToken);
    }

    private static string Of(string conversationId)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        return $"v3/conversations/{Uri.EscapeDataString(conversationId)}";
    }

    // Without the id a PUT or DELETE would hit another address and come back as 405.
    private static string Of(string conversationId, string activityId)
    {
        ArgumentNullException.ThrowIfNull(activityId);
        return $"{Of(conversationId)}/activities/{Uri.EscapeDataString(activityId)}";
    }
}
