namespace Azure.AI.TextAnalytics;

/// <summary>The size of a document.</summary>
public readonly struct TextDocumentStatistics
{
    internal TextDocumentStatistics(int characterCount, int transactionCount) => (CharacterCount, TransactionCount) = (characterCount, transactionCount);

    /// <summary>Text elements as Unicode counts them.</summary>
    public int CharacterCount { get; }

    /// <summary>Units that are charged.</summary>
    public int TransactionCount { get; }
}
