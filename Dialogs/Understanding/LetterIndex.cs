using System.Runtime.InteropServices;

namespace Duban.Dialogs.Understanding;

/// <summary>Which texts hold which two letters side by side, and which threes of letters occur at all: a text that says a word holds all its pairs.</summary>
internal sealed class LetterIndex
{
    private readonly Dictionary<uint, List<int>> textsByPair = [];
    private readonly HashSet<ulong> threes = [];

    /// <summary>Learns a piece of the text of that place; places come in ascending order.</summary>
    public void Add(int place, string text)
    {
        for (var at = 0; at + 2 <= text.Length; at++)
        {
            var places = CollectionsMarshal.GetValueRefOrAddDefault(textsByPair, Pair(text, at), out _) ??= [];
            if (places.Count == 0 || places[^1] != place) places.Add(place);
            if (at + 3 <= text.Length) threes.Add(Three(text, at));
        }
    }

    public bool HoldsPair(ReadOnlySpan<char> text, int at) => textsByPair.ContainsKey(Pair(text, at));

    public bool HoldsThree(ReadOnlySpan<char> text, int at) => threes.Contains(Three(text, at));

    /// <summary>The texts that may say all of the words: those that hold their rarest pair.</summary>
    public ReadOnlySpan<int> MayHold(ReadOnlySpan<char> words)
    {
        List<int>? fewest = null;
        for (var at = 0; at + 2 <= words.Length; at++)
        {
            if (!textsByPair.TryGetValue(Pair(words, at), out var places)) return [];
            if (fewest is null || places.Count < fewest.Count) fewest = places;
        }

        return CollectionsMarshal.AsSpan(fewest);
    }

    /// <summary>Adds the texts that hold any pair of the words.</summary>
    public void AddHoldingAny(ReadOnlySpan<char> words, HashSet<int> found)
    {
        for (var at = 0; at + 2 <= words.Length; at++)
        {
            if (textsByPair.TryGetValue(Pair(words, at), out var places)) found.UnionWith(places);
        }
    }

    private static uint Pair(ReadOnlySpan<char> text, int at) => ((uint)text[at] << 16) | text[at + 1];

    private static ulong Three(ReadOnlySpan<char> text, int at) => ((ulong)text[at] << 32) | ((ulong)text[at + 1] << 16) | text[at + 2];
}
