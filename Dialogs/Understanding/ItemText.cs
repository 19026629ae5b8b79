namespace Duban.Dialogs.Understanding;

/// <summary>The words of an item, folded for searching.</summary>
internal sealed record ItemText(int Number, string Title, string Text)
{
    public bool Says(ReadOnlySpan<char> words) => InTitle(words) || Text.AsSpan().Contains(words, StringComparison.Ordinal);

    public bool InTitle(ReadOnlySpan<char> words) => Title.AsSpan().Contains(words, StringComparison.Ordinal);

    /// <summary>How often the body says the words; at least 1.</summary>
    public int Count(ReadOnlySpan<char> words) => Math.Max(Text.AsSpan().Count(words), 1);
}
