namespace Microsoft.Bot.Builder;

/// <summary>A stored object that knows its version.</summary>
public interface IStoreItem
{
    /// <summary>The version; a star overwrites any.</summary>
    string ETag { get; set; }
}
