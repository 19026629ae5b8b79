using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Duban.Plans.Progress;

/// <summary>The shapes of numbers that belong to persons, each with the check that tells it from other numbers.</summary>
internal static partial class PersonalNumbers
{
    // One sign between groups of digits, perhaps with spaces: 138-0000-0000, 138 0000 0000, 138 - 0000 - 0000.
    private const string Sign = "(?: ?[-‐‑–—·.] ?| {1,2})";
    private const string End = "(?![0-9])";

    /// <summary>In the order in which they are tried.</summary>
    private static readonly ImmutableArray<(PersonalDataKind Kind, Regex Shape, Predicate<NumberPlace> Holds)> All =
    [
        (PersonalDataKind.ResidentId, Identity(), place => ResidentId.IsValid(place.Digits)),
        (PersonalDataKind.ResidentId, OldIdentity(), place => ResidentId.IsOld(place.Digits) && !place.IsTouched && !place.IsAmount),
        (PersonalDataKind.MobilePhone, Mobile(), place => !place.IsAmount),
        (PersonalDataKind.BankCard, LongCard(), IsCard),
        (PersonalDataKind.BankCard, Card(), IsCard),
        (PersonalDataKind.Landline, Landline(), place => !place.IsAmount),
    ];

    /// <summary>The number that begins there, or null.</summary>
    public static PersonalSpan? At(string folded, int start)
    {
        foreach (var (kind, shape, holds) in All)
        {
            if (shape.Match(folded, start) is { Success: true } match && match.Groups["number"] is var number
                && holds(new NumberPlace(folded, number.Index, number.Index + number.Length)))
                return new PersonalSpan(number.Index, number.Length, kind);
        }

        return null;
    }

    private static bool IsCard(NumberPlace place) => BankCard.IsValid(place.Digits) && !place.IsAmount && !place.IsNamedOtherwise && !IsMistypedIdentity(place);

    private static bool IsMistypedIdentity(NumberPlace place) => place.GoesOnWithX && ResidentId.IsShaped(place.Digits + "X");

    // 511723198001011234, 511723 19800101 123X
    [GeneratedRegex($@"\G(?<number>[1-8][0-9](?:{Sign}?[0-9]){{15}}{Sign}?[0-9Xx]){End}")]
    private static partial Regex Identity();

    // 511723800101123
    [GeneratedRegex($@"\G(?<number>[1-8][0-9]{{14}}){End}")]
    private static partial Regex OldIdentity();

    // 13800000000, +86 138 0000 0000, 138-0000-0000, 1380-000-0000; three columns of a table would have the last form with spaces.
    [GeneratedRegex($@"\G(?:(?:00)?86{Sign}?|0)?(?<number>1[3-9][0-9](?:{Sign}?[0-9]{{4}}{Sign}?[0-9]{{4}}|{Sign}[0-9]{{3}}{Sign}[0-9]{{5}})|1[3-9][0-9]{{2}}-(?:[0-9]{{3}}-[0-9]{{4}}|[0-9]{{4}}-[0-9]{{3}})){End}")]
    private static partial Regex Mobile();

    // 6222 0212 3456 7890 123
    [GeneratedRegex($@"\G(?<number>[0-9]{{4}}(?:{Sign}[0-9]{{4}}){{3}}{Sign}[0-9]{{1,3}}){End}")]
    private static partial Regex LongCard();

    // 6222021234567890, 6222-0212-3456-7890, 622202 1234567890, 3782 822463 10005
    [GeneratedRegex($@"\G(?<number>[0-9]{{13,19}}|[0-9]{{4}}(?:{Sign}[0-9]{{4}}){{3}}|[0-9]{{6}}{Sign}[0-9]{{10,13}}|[0-9]{{4}}{Sign}[0-9]{{6}}{Sign}[0-9]{{4,5}}){End}")]
    private static partial Regex Card();

    // 0818-5222222, (0818)522 2222, 010-12345678
    [GeneratedRegex($@"\G(?:00)?(?<number>(?:010|02[0-9]|0[3-9][0-9]{{2}})(?: ?\) ?|{Sign})?[2-8][0-9]{{2,3}}{Sign}?[0-9]{{4}}){End}")]
    private static partial Regex Landline();
}
