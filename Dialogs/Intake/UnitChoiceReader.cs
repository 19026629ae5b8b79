using System.Text.RegularExpressions;
using Duban.Plans;
using Duban.Plans.Intake;
using Duban.Plans.Units;

namespace Duban.Dialogs.Intake;

/// <summary>Understands 县农业局就是县农业农村局, 县扶贫局更名为县乡村振兴局, 县质监局并入县市监局.</summary>
internal static class UnitChoiceReader
{
    private static readonly (Regex Shape, UnitChoiceKind Kind)[] Shapes =
    [
        (Shape("renamed"), UnitChoiceKind.RenamedTo),
        (Shape("merged"), UnitChoiceKind.MergedInto),
        (Shape("same"), UnitChoiceKind.SameAs),
    ];

    /// <summary>The choice or what is wrong with it; null where the words name no units so.</summary>
    public static IntakeRequest? Read(string text, ImportDraft draft, Facts read)
    {
        foreach (var (shape, kind) in Shapes)
        {
            if (shape.Match(text.Trim()) is { Success: true } match) return Choice(kind, match.Groups["one"].Value.Trim(), match.Groups["other"].Value.Trim(), draft, read);
        }

        return null;
    }

    private static IntakeRequest? Choice(UnitChoiceKind kind, string one, string other, ImportDraft draft, Facts read)
    {
        var known = DirectoryUpdate.Choose(read.Known, draft.Units, DateOnly.MinValue);
        return kind switch
        {
            UnitChoiceKind.SameAs => Same(one, other, known, read),
            UnitChoiceKind.RenamedTo => Find(known, one) is { } unit ? Chosen(other, unit, kind) : Unknown(one, read, other),
            _ => (Find(known, one), Find(known, other)) switch
            {
                ({ } ends, { } goesOn) when ends.Id != goesOn.Id => Chosen(ends.PrintedName, goesOn, kind),
                (null, { } goesOn) => Chosen(one, goesOn, UnitChoiceKind.SameAs),
                _ => Unknown(other, read, one),
            },
        };
    }

    // Either may be the new name; two known units are never made one by 是.
    private static IntakeRequest? Same(string one, string other, UnitDirectory known, Facts read) => (Find(known, one), Find(known, other)) switch
    {
        (null, { } unit) when IsInPlan(one, read) => Chosen(one, unit, UnitChoiceKind.SameAs),
        ({ } unit, null) when IsInPlan(other, read) => Chosen(other, unit, UnitChoiceKind.SameAs),
        (null, null) when IsInPlan(one, read) => IntakeRequest.Faulty("intake.fault.knownUnit", other),
        _ => null,
    };

    private static bool IsInPlan(string name, Facts read) => read.Plan.Items.Any(item => item.Duties.Any(duty => duty.Name == name));

    private static IntakeRequest? Unknown(string name, Facts read, string beside) =>
        IsInPlan(name, read) || IsInPlan(beside, read) || Find(read.Known, beside) is not null ? IntakeRequest.Faulty("intake.fault.knownUnit", name) : null;

    private static Unit? Find(UnitDirectory known, string name) =>
        known.FindUnit(name) ?? known.Units.FirstOrDefault(unit => unit.EnglishNames.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static IntakeRequest Chosen(string name, Unit unit, UnitChoiceKind kind) =>
        new(IntakeRequestKind.Unit) { Unit = new UnitChoice(name, unit.Id, kind) };

    private static Regex Shape(string key) =>
        new($@"^[“""]?(?<one>[^“”""]{{2,30}}?)[”""]?\s*{IntakeWords.Pattern(key)}\s*[“""]?(?<other>[^“”""？?。]{{2,30}}?)[”""]?[。.]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);
}
