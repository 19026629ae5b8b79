namespace Duban.Dialogs.Understanding;

/// <summary>Roman numerals up to 89, as in "item XIV".</summary>
internal static class RomanNumber
{
    /// <summary>The number; -1 for letters that are none.</summary>
    public static int Parse(string letters)
    {
        var total = 0;
        for (var at = 0; at < letters.Length; at++)
        {
            var worth = Worth(letters[at]);
            total += at + 1 < letters.Length && worth < Worth(letters[at + 1]) ? -worth : worth;
        }

        return total > 0 ? total : -1;
    }

    private static int Worth(char letter) => letter switch { 'i' => 1, 'v' => 5, 'x' => 10, _ => 50 };
}
