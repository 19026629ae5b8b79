using System.Runtime.CompilerServices;
using Duban.Plans;
using Duban.Plans.Units;

namespace Duban.Dialogs.Understanding;

/// <summary>What can be named in questions about one snapshot of facts: units, groups, topics. Compiled once per snapshot.</summary>
internal sealed class Lexicon
{
    /// <summary>What makes an ordinary word a unit: 财政这边, 交通部门.</summary>
    private static readonly string[] StemEndings = ["这边", "那边", "部门", "系统", "口", "这块", "方"];

    private static readonly ConditionalWeakTable<Plan, ConditionalWeakTable<UnitDirectory, Lexicon>> Compiled = [];

    private readonly List<string> names = [];
    private readonly UnitDirectory directory;
    private readonly Lazy<SoundIndex> sounds;

    private Lexicon(Facts facts)
    {
        Topics = new TopicIndex(facts.Plan);
        directory = facts.Directory;
        sounds = new Lazy<SoundIndex>(() => new SoundIndex(facts.Plan));
        foreach (var unit in facts.Directory.Units) AddUnit(unit);
        FullNames = [.. facts.Directory.Units.Select(unit => (Normaliser.Fold(unit.PrintedName), unit))];
        foreach (var group in facts.Directory.Groups) AddGroup(group);
        // The county's own name says nothing of what is asked.
        if (facts.Directory.Authority is { Length: > 2 } place) AddPlace(Normaliser.Fold(place));
        NamesBySound = names.Where(name => name[0] >= 128).Distinct().ToLookup(Readings.Of);
        EnglishNameWords = [.. names.Where(name => name[0] < 128).SelectMany(name => name.Split(' ')).Where(word => word.Length >= 4).Distinct()];
    }

    /// <summary>The units by their folded printed names.</summary>
    public (string Name, Unit Unit)[] FullNames { get; }

    /// <summary>The names of units and groups.</summary>
    public PhraseIndex Names { get; } = new();

    /// <summary>The ordinary words that can also mean a unit; see <see cref="UnitStems"/>.</summary>
    public PhraseIndex Stems { get; } = new();

    /// <summary>The Chinese names by how they sound.</summary>
    public ILookup<string, string> NamesBySound { get; }

    /// <summary>The words of the English names.</summary>
    public string[] EnglishNameWords { get; }

    /// <summary>What the plan says by its sound; made when first needed.</summary>
    public SoundIndex Sounds => sounds.Value;

    /// <summary>What the items speak of.</summary>
    public TopicIndex Topics { get; }

    /// <summary>The level of the plan's authority: 县; null where nobody says.</summary>
    public char? Level => directory.Authority?[^1];

    /// <summary>The lexicon of a snapshot: the same for the same plan and directory, whatever is reported on it.</summary>
    public static Lexicon For(Facts facts) => Compiled.GetOrCreateValue(facts.Plan).GetValue(facts.Directory, _ => new Lexicon(facts));

    /// <summary>The one unit whose name shortens to this, letter by letter in order (文旅局, 应急办, 派出所); null for none or several.</summary>
    public Unit? ByAbbreviation(string letters)
    {
        Unit? found = null;
        foreach (var (name, unit) in FullNames)
        {
            if (!Shortens(letters, name) || unit == found) continue;
            if (found is not null) return null;
            found = unit;
        }

        return found;
    }

    /// <summary>A unit that neither the notice nor the directory names but every county has, or null.</summary>
    public Unit? FromCatalogue(string name) => directory.FromCatalogue(name);

    /// <summary>Whether the letters stand in the name in their order and the name ends in the same kind of body.</summary>
    private static bool Shortens(string letters, string name)
    {
        var at = 0;
        foreach (var letter in name)
        {
            if (at < letters.Length && letters[at] == letter) at++;
        }

        return at == letters.Length && name.Length > letters.Length && EndsAlike(letters, name);
    }

    private static bool EndsAlike(string letters, string name) =>
        letters[^1] == name[^1] || (letters[^1] == '办' && name.EndsWith("办公室", StringComparison.Ordinal)) || (letters[^1] == '委' && name.EndsWith("委员会", StringComparison.Ordinal));

    private void AddPlace(string place)
    {
        Names.Add(place, Tags.Stop);
        Names.Add(place[..^1], Tags.Stop);
    }

    private void AddUnit(Unit unit)
    {
        foreach (var stem in unit.Stems.SelectMany(stem => StemEndings.Select(ending => stem + ending))) Add(stem, Tags.Unit, unit);
        foreach (var stem in UnitStems.Of(unit)) Stems.Add(stem, Tags.Unit, unit);
        foreach (var name in unit.Aliases.Prepend(unit.PrintedName).Prepend(unit.Name)) Add(name, Tags.Unit, unit);
        foreach (var name in unit.EnglishNames.SelectMany(EnglishForms)) Add(name, Tags.Unit, unit);
    }

    private void AddGroup(UnitGroup group)
    {
        foreach (var name in group.Aliases.Prepend(group.Name).Concat(group.EnglishNames)) Add(name, Tags.Group, group);
    }

    private void Add(string name, string tag, object value)
    {
        var folded = Normaliser.Fold(name);
        if (folded.Length < 2) return;
        Names.Add(folded, tag, value);
        names.Add(folded);
        var plain = folded.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
        if (plain != folded) Names.Add(plain, tag, value);
    }

    /// <summary>County Justice Bureau is also called Justice Bureau, justice department and bureau of justice.</summary>
    private static IEnumerable<string> EnglishForms(string name)
    {
        var bare = name.Replace("County ", "", StringComparison.OrdinalIgnoreCase);
        yield return name;
        yield return bare;
        if (bare.EndsWith(" Bureau", StringComparison.OrdinalIgnoreCase))
        {
            var field = bare[..^" Bureau".Length];
            yield return "Bureau of " + field;
            yield return field + " Department";
            yield return field + " Office";
            yield return field.Replace(" and ", " & ", StringComparison.OrdinalIgnoreCase) + " Bureau";
        }
    }
}
