using Duban.Plans;

namespace Duban.Dialogs.Understanding;

/// <summary>What the plan says, by how it sounds: finds 政务公开 for 政务公凯 and 万达开 for "wandakai".</summary>
internal sealed class SoundIndex
{
    /// <summary>Two syllables sound like too much.</summary>
    public const int FewestSyllables = 3;

    private readonly Dictionary<ulong, (string Text, int At)> places = [];

    public SoundIndex(Plan plan)
    {
        foreach (var text in plan.Items.SelectMany(item => new[] { item.Title, item.Text }).Concat(plan.Sections.Select(section => section.Title))) Add(Normaliser.Fold(text));
    }

    /// <summary>What the plan says that sounds like this; null for nothing.</summary>
    public string? Meant(ReadOnlySpan<ushort> sounds)
    {
        if (sounds.Length < FewestSyllables || Key(sounds) is not { } key || !places.TryGetValue(key, out var place)) return null;
        if (place.At + sounds.Length > place.Text.Length) return null;
        for (var at = FewestSyllables; at < sounds.Length; at++)
        {
            if (Readings.Sound(place.Text[place.At + at]) != sounds[at]) return null;
        }

        return place.Text.Substring(place.At, sounds.Length);
    }

    private void Add(string text)
    {
        Span<ushort> sounds = stackalloc ushort[FewestSyllables];
        for (var at = 0; at + FewestSyllables <= text.Length; at++)
        {
            for (var next = 0; next < FewestSyllables; next++) sounds[next] = Readings.Sound(text[at + next]);
            if (Key(sounds) is { } key) places.TryAdd(key, (text, at));
        }
    }

    /// <summary>Null where a letter has no sound.</summary>
    private static ulong? Key(ReadOnlySpan<ushort> sounds) =>
        sounds[0] == 0 || sounds[1] == 0 || sounds[2] == 0 ? null : ((ulong)sounds[0] << 32) | ((ulong)sounds[1] << 16) | sounds[2];
}
