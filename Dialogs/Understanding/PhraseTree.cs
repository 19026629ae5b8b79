namespace Duban.Dialogs.Understanding;

/// <summary>Finds every listed phrase at a place of a text in one walk.</summary>
internal sealed class PhraseTree
{
    private readonly Node root = new();

    /// <summary>Lists a phrase; one phrase may carry several tags.</summary>
    public void Add(string phrase, string tag, object? value = null)
    {
        var node = root;
        foreach (var letter in phrase)
        {
            if (!node.Next.TryGetValue(letter, out var next)) node.Next[letter] = next = new Node();
            node = next;
        }

        if (!node.Entries.Any(entry => entry.Tag == tag && Equals(entry.Value, value))) node.Entries.Add((tag, value));
    }

    /// <summary>The phrases that begin at <paramref name="start"/>, shortest first.</summary>
    public IEnumerable<Mark> At(string text, int start)
    {
        var node = root;
        for (var end = start; end < text.Length && node.Next.TryGetValue(text[end], out node); end++)
        {
            if (node.Entries.Count == 0 || !IsWhole(text, start, end + 1)) continue;
            foreach (var (tag, value) in node.Entries) yield return new Mark(start, end + 1 - start, tag, value);
        }
    }

    /// <summary>A Latin word counts only as a whole: "who" is not in "whole".</summary>
    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && IsLatin(text[start]) && IsLatin(text[start - 1])) &&
        !(end < text.Length && IsLatin(text[end - 1]) && IsLatin(text[end]));

    private static bool IsLatin(char letter) => char.IsAsciiLetterOrDigit(letter);

    private sealed class Node
    {
        public Dictionary<char, Node> Next { get; } = [];

        public List<(string Tag, object? Value)> Entries { get; } = [];
    }
}
