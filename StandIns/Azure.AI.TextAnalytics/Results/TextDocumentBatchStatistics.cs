namespace Azure.AI.TextAnalytics;

/// <summary>The size of a batch.</summary>
public class TextDocumentBatchStatistics
{
    internal TextDocumentBatchStatistics(int documentCount, int validDocumentCount, int invalidDocumentCount, long transactionCount) =>
        (DocumentCount, ValidDocumentCount, InvalidDocumentCount, TransactionCount) = (documentCount, validDocumentCount, invalidDocumentCount, transactionCount);

    /// <summary>Documents sent.</summary>
    public int DocumentCount { get; }

    /// <summary>Documents with a result.</summary>
    public int ValidDocumentCount { get; }

    /// <summary>Documents with an error.</summary>
    public int InvalidDocumentCount { get; }

    /// <summary>Units that are charged.</summary>
    public long TransactionCount { get; }
}
