namespace Duban.Dialogs.Understanding;

/// <summary>Finds every listed phrase at a place of a text: by its first two letters the lengths that phrases have, then by the phrase itself.</summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<string, List<(string Tag, object? Value)>> phrases = [];
    private readonly Dictionary<string, List<(string Tag, object? Value)>>.AlternateLookup<ReadOnlySpan<char>> phrasesBySpan;
    private readonly Dictionary<uint, SortedSet<int>> lengths = [];

    public PhraseIndex() => phrasesBySpan = phrases.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Lists a phrase; one phrase may carry several tags.</summary>
    public void Add(string phrase, string tag, object? value = null)
    {
        if (phrase.Length == 0) return;
        if (!phrases.TryGetValue(phrase, out var entries))
        {
            phrases[phrase] = entries = [];
            var beginning = Beginning(phrase, 0, phrase.Length);
            if (!lengths.TryGetValue(beginning, out var known)) lengths[beginning] = known = [];
            known.Add(phrase.Length);
        }

        if (!entries.Contains((tag, value))) entries.Add((tag, value));
    }

    /// <summary>The phrases that begin at <paramref name="start"/>, shortest first.</summary>
    public IEnumerable<Mark> At(string text, int start)
    {
        foreach (var length in LengthsAt(text, start))
        {
            if (start + length > text.Length) break;
            if (!IsWhole(text, start, start + length) || !phrasesBySpan.TryGetValue(text.AsSpan(start, length), out var entries)) continue;
            foreach (var (tag, value) in entries) yield return new Mark(start, length, tag, value);
        }
    }

    private IEnumerable<int> LengthsAt(string text, int start)
    {
        if (start >= text.Length) yield break;
        if (lengths.ContainsKey(Beginning(text, start, 1))) yield return 1;
        if (start + 2 > text.Length || !lengths.TryGetValue(Beginning(text, start, 2), out var known)) yield break;
        foreach (var length in known) yield return length;
    }

    /// <summary>The first two letters; of a single letter that letter.</summary>
    private static uint Beginning(string text, int start, int length) => ((uint)text[start] << 16) | (length > 1 ? text[start + 1] : 0u);

    /// <summary>A Latin word counts only as a whole: "who" is not in "whole".</summary>
    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && IsLatin(text[start]) && IsLatin(text[start - 1])) &&
        !(end < text.Length && IsLatin(text[end - 1]) && IsLatin(text[end]));

    private static bool IsLatin(char letter) => char.IsAsciiLetterOrDigit(letter);
}
