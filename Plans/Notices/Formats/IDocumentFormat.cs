namespace Duban.Plans.Notices.Formats;

/// <summary>Turns a file into numbered lines and table rows. Knows nothing of notices.</summary>
public interface IDocumentFormat
{
    /// <summary>The extensions it reads, with the dot, lower-case.</summary>
    IReadOnlyCollection<string> Extensions { get; }

    /// <summary>The lines and rows, or a refusal. Never throws for what others wrote.</summary>
    DocumentText Read(ReadOnlyMemory<byte> content);
}
