using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Duban.Plans.Notices;

namespace Duban.Plans.Progress;

/// <summary>Finds in a text what identifies persons, and masks it before others see it (L50): 511***********1234, 138****5678.</summary>
public static partial class PersonalData
{
    /// <summary>What was found, in order. Document numbers, amounts, days and counts are nobody's.</summary>
    public static ImmutableArray<PersonalSpan> Find(string text)
    {
        var folded = TextFolding.Fold(text);
        var found = ImmutableArray.CreateBuilder<PersonalSpan>();
        for (var index = 0; index < folded.Length; index++)
        {
            if (SpanAt(folded, index) is not { } span) continue;
            found.Add(span);
            index = span.End - 1;
        }

        return found.ToImmutable();
    }

    /// <summary>The text with all that masked, as long as before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="others">What somebody else found in it; masked as a whole.</param>
    public static string Mask(string text, IEnumerable<PersonalSpan>? others = null)
    {
        var masked = PersonalMask.Of(text, Find(text), others ?? []);
        // What is left of one number can join what stands beside it; each round takes digits away, so that it ends.
        while (Find(masked) is { IsEmpty: false } left) masked = PersonalMask.Of(masked, left, []);
        return masked;
    }

    private static PersonalSpan? SpanAt(string folded, int index)
    {
        if (!char.IsAsciiLetterOrDigit(folded[index])) return null;
        if (!char.IsAsciiDigit(folded[index])) return PassportAt(folded, index);
        return index > 0 && char.IsAsciiDigit(folded[index - 1]) ? null : PersonalNumbers.At(folded, index);
    }

    private static PersonalSpan? PassportAt(string folded, int index) =>
        Passport().Match(folded, index) is { Success: true } match ? new PersonalSpan(match.Index, match.Length, PersonalDataKind.Passport) : null;

    // 护照号：E12345678, 护照EA1234567: without the word it could be anything.
    [GeneratedRegex(@"(?<=护照[^0-9A-Za-z]{0,6})\G[A-Za-z]{1,2}[0-9]{7,8}(?![0-9])")]
    private static partial Regex Passport();
}
