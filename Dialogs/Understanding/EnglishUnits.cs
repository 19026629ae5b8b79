using System.Text.RegularExpressions;
using Duban.Plans.Units;

namespace Duban.Dialogs.Understanding;

/// <summary>Finds the unit whose Chinese name says what an English name means: "water resources and lakes bureau" is 市水利和湖泊局.</summary>
internal static partial class EnglishUnits
{
    /// <summary>The one unit whose printed name says every word of the field; null for none or several.</summary>
    public static Unit? ByField(string name, Lexicon lexicon)
    {
        string[][] words = [.. TopicSegments.Words(Field(name)).Select(alternatives => alternatives[1..])];
        if (words.Length == 0 || words.Any(alternatives => alternatives.Length == 0)) return null;
        Unit[] fitting = [.. lexicon.FullNames.Where(entry => words.All(alternatives => alternatives.Any(word => entry.Name.Contains(word, StringComparison.Ordinal)))).Select(entry => entry.Unit).Take(2)];
        return fitting is [var only] ? only : null;
    }

    private static string Field(string name) => Bodies().Replace(name, " ").Trim();

    [GeneratedRegex(@"\b(?:bureau|ministry|commission|agency|authority|department|office|of|for|the|county|district|municipal|city|provincial)\b")]
    private static partial Regex Bodies();
}
