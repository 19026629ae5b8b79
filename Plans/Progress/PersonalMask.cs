namespace Duban.Plans.Progress;

/// <summary>Puts stars in the place of personal data. What is left lets its owner recognise it, and nobody else.</summary>
internal static class PersonalMask
{
    private const char Star = '*';

    public static string Of(string text, IEnumerable<PersonalSpan> found, IEnumerable<PersonalSpan> others)
    {
        var letters = text.ToCharArray();
        foreach (var span in others) Hide(text, letters, Within(text, span), 0, 0);
        foreach (var span in found)
        {
            var (first, last) = Kept(span.Kind);
            Hide(text, letters, (span.Start, span.End), first, last);
        }

        return new string(letters);
    }

    /// <summary>How many letters stay at the beginning and at the end.</summary>
    private static (int First, int Last) Kept(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.ResidentId => (3, 4),
        PersonalDataKind.MobilePhone => (3, 4),
        PersonalDataKind.Landline => (3, 2),
        PersonalDataKind.BankCard => (0, 4),
        PersonalDataKind.Passport => (1, 2),
        _ => (0, 0),
    };

    // Signs between groups stay, so that the shape can still be read.
    private static void Hide(string text, char[] letters, (int Start, int End) span, int first, int last)
    {
        int[] places = [.. Enumerable.Range(span.Start, span.End - span.Start).Where(index => char.IsLetterOrDigit(text[index]) || char.IsSurrogate(text[index]))];
        foreach (var place in places[first..^last]) letters[place] = Star;
    }

    private static (int Start, int End) Within(string text, PersonalSpan span)
    {
        var start = Math.Clamp(span.Start, 0, text.Length);
        return (start, (int)Math.Clamp((long)start + span.Length, start, text.Length));
    }
}
