namespace Duban.Plans.Progress;

/// <summary>Something that is not as it was written.</summary>
/// <param name="Act">The number of the act; null for what is about no act.</param>
/// <param name="What">What is wrong with it, for operators.</param>
public sealed record AuditFault(long? Act, string What)
{
    /// <inheritdoc/>
    public override string ToString() => Act is { } act ? $"act {act}: {What}" : What;
}
