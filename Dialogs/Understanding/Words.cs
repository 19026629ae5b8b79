namespace Duban.Dialogs.Understanding;

/// <summary>The words of both languages and the concepts they tell, from words.zh.tsv and words.en.tsv.</summary>
internal static class Words
{
    /// <summary>All words with their tags.</summary>
    public static IReadOnlyList<(string Word, string Tag)> All { get; } = [.. Load("words.zh.tsv", ' '), .. Load("words.en.tsv", '|')];

    /// <summary>The words by their place in a text.</summary>
    public static PhraseIndex Index { get; } = Indexed();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Listed = All.Select(entry => entry.Word).ToHashSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is listed.</summary>
    public static bool Knows(ReadOnlySpan<char> word) => Listed.Contains(word);

    private static IEnumerable<(string Word, string Tag)> Load(string file, char separator) =>
        from row in DataFile.Rows(file)
        from word in row[1].Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        select (word, row[0]);

    private static PhraseIndex Indexed()
    {
        var index = new PhraseIndex();
        foreach (var (word, tag) in All) index.Add(word, tag);
        return index;
    }
}
