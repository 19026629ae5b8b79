using Microsoft.Bot.Builder;

namespace Duban.Bot.Tests.StandIns;

/// <summary>A stored thing that knows its version.</summary>
public sealed class VersionedNote : IStoreItem
{
    public string Text { get; set; } = "";

    public string ETag { get; set; } = null!;
}
