using System.Collections.Immutable;
using Duban.Dialogs.Understanding;
using Duban.Plans;
using Duban.Plans.Units;

namespace Duban.Dialogs.People;

/// <summary>Finds the people whom a text names: 张三, 县司法局的张三, 司法局联络员 (without 示例·).</summary>
/// <param name="facts">All that is known.</param>
/// <param name="speaker">Who speaks: of two with one name their own colleague is meant.</param>
internal sealed class NamedPeople(Facts facts, Officer? speaker)
{
    private const string Sample = "示例·";
    private static readonly string[] Joints = ["的", " ", ""];

    private readonly (Officer Officer, string Name)[] names =
    [
        .. facts.Known.Officers
            .SelectMany(officer => NamesOf(officer.Name), (officer, name) => (officer, name))
            .Where(one => one.name.Length > 1)
            .OrderByDescending(one => one.name.Length),
    ];

    /// <summary>Those named in a cleaned text, where they stand. Several share a place where the name alone does not tell them apart.</summary>
    public IReadOnlyList<NamedPerson> In(string text)
    {
        var found = new List<NamedPerson>();
        foreach (var name in names.Select(one => one.Name).Distinct())
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                if (IsWord(text, at, name.Length) && !found.Exists(other => at < other.End && other.Start < at + name.Length)) found.Add(At(text, at, name));
            }
        }

        return [.. found.OrderBy(one => one.Start)];
    }

    private NamedPerson At(string text, int at, string name)
    {
        ImmutableArray<Officer> all = [.. names.Where(one => one.Name == name).Select(one => one.Officer).Distinct()];
        ImmutableArray<Officer> ofUnit = [.. all.Where(officer => IsOfUnitBefore(text[..at], officer))];
        ImmutableArray<Officer> colleagues = [.. all.Where(officer => officer.Unit is not null && officer.Unit == speaker?.Unit)];
        return new NamedPerson(at, name.Length, !ofUnit.IsEmpty ? ofUnit : !colleagues.IsEmpty ? colleagues : all);
    }

    private bool IsOfUnitBefore(string before, Officer officer) =>
        officer.Unit is { } unit && facts.Known.FindUnit(unit) is { } known
        && known.Aliases.Append(known.PrintedName).Append(known.Name).Concat(known.EnglishNames)
            .Any(name => Joints.Any(joint => before.EndsWith(Normaliser.Fold(name) + joint, StringComparison.Ordinal)));

    private static IEnumerable<string> NamesOf(string name)
    {
        var folded = Normaliser.Fold(name);
        yield return folded;
        if (folded.StartsWith(Sample, StringComparison.Ordinal)) yield return folded[Sample.Length..];
    }

    private static bool IsWord(string text, int at, int length) =>
        !char.IsAsciiLetter(text[at]) || ((at == 0 || !char.IsAsciiLetter(text[at - 1])) && (at + length == text.Length || !char.IsAsciiLetter(text[at + length])));
}
