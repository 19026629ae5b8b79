namespace Azure.AI.TextAnalytics.Rest;

/// <summary>A document as it is sent; the hint is its language or its country.</summary>
internal sealed record AnalyzeDocument(string Id, string Text, string Hint);
