using System.Collections.Frozen;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Duban.Plans.Units;

/// <summary>The national catalogue (Data/bureaus.json): the bureaus and party organs that every county has under one name or another.</summary>
internal static class BureauCatalogue
{
    private const string AnyPlace = "{place}";
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private static readonly Bureau[] Bureaus = Load();
    private static readonly FrozenDictionary<string, Bureau> ByName = Bureaus
        .SelectMany(bureau => bureau.Names.Concat(bureau.Bare), (bureau, name) => (bureau, name))
        .ToFrozenDictionary(entry => entry.name, entry => entry.bureau);

    private static readonly (Regex Form, Bureau Bureau)[] WithPlace = [.. Bureaus
        .SelectMany(bureau => bureau.Names.Where(name => name.Contains(AnyPlace)), (bureau, name) => (FormOf(name), bureau))];

    /// <summary>All entries.</summary>
    public static IReadOnlyList<Bureau> All => Bureaus;

    /// <summary>The entry of a name without its place: 司法局, 人行开江支行; null for a name the catalogue lacks.</summary>
    public static Bureau? Find(string name) =>
        ByName.GetValueOrDefault(name) ?? Array.Find(WithPlace, entry => entry.Form.IsMatch(name)).Bureau;

    private static Regex FormOf(string name) =>
        new($"^{Regex.Escape(name).Replace(@"\{place}", @"\p{IsCJKUnifiedIdeographs}{2,8}")}$");

    private static Bureau[] Load()
    {
        using var json = typeof(BureauCatalogue).Assembly.GetManifestResourceStream("Duban.Plans.Units.Data.bureaus.json")!;
        return JsonSerializer.Deserialize<Bureau[]>(json, Options)!;
    }
}
