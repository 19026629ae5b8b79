using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The personal data in a batch, document by document in the order in which they were sent.</summary>
public class RecognizePiiEntitiesResultCollection : ReadOnlyCollection<RecognizePiiEntitiesResult>
{
    internal RecognizePiiEntitiesResultCollection(IList<RecognizePiiEntitiesResult> list, TextDocumentBatchStatistics statistics, string modelVersion)
        : base(list) => (Statistics, ModelVersion) = (statistics, modelVersion);

    /// <summary>The size of the batch, where the call asked for it; else null.</summary>
    public TextDocumentBatchStatistics Statistics { get; }

    /// <summary>The model that was used.</summary>
    public string ModelVersion { get; }
}
