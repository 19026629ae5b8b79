using System.Text;
using System.Text.Json;
using Duban.Dialogs.Understanding;

namespace Duban.Dialogs.Wording;

/// <summary>What users read, in one language; from texts.zh-Hans.json and texts.en.json.</summary>
public sealed class Texts
{
    private static readonly Texts Chinese = new("zh-Hans");
    private static readonly Texts English = new("en");
    private readonly Dictionary<string, string> byKey;

    private Texts(string language)
    {
        Language = language;
        using var stream = DataFile.Open($"texts.{language}.json");
        byKey = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }

    /// <summary>zh-Hans or en.</summary>
    public string Language { get; }

    /// <summary>Whether these are the English texts.</summary>
    public bool IsEnglish => Language == "en";

    /// <summary>The keys; the languages have the same.</summary>
    public IReadOnlyCollection<string> Keys => byKey.Keys;

    /// <summary>The text as it stands in the file.</summary>
    public string this[string key] => byKey[key];

    /// <summary>The texts of a language; anything but English is answered in Chinese.</summary>
    public static Texts In(string? language) => language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? English : Chinese;

    /// <summary>The text with its {placeholders} filled; what is filled in is never itself searched for placeholders.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var pattern = byKey[key];
        var said = new StringBuilder(pattern.Length + 64);
        for (var at = 0; at < pattern.Length;)
        {
            var open = pattern.IndexOf('{', at);
            var close = open < 0 ? -1 : pattern.IndexOf('}', open);
            if (close < 0) return said.Append(pattern, at, pattern.Length - at).ToString();
            said.Append(pattern, at, open - at).Append(ValueOf(pattern[(open + 1)..close], values));
            at = close + 1;
        }

        return said.ToString();
    }

    private static object? ValueOf(string name, ReadOnlySpan<(string Name, object? Value)> values)
    {
        foreach (var value in values)
        {
            if (value.Name == name) return value.Value;
        }

        throw new ArgumentException($"no value for {{{name}}}", nameof(values));
    }
}
