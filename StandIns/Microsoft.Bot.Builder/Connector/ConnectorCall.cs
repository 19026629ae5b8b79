namespace Microsoft.Bot.Connector;

/// <summary>One call of a connector service: verb, path below the base, body, and headers.</summary>
internal sealed record ConnectorCall(
    HttpMethod Method, string Path, object Body = null, Dictionary<string, List<string>> Headers = null, string ConversationId = null)
{
    /// <summary>Whether a failure is thrown without reading the error in its body.</summary>
    public bool PlainFailure { get; init; }
}
