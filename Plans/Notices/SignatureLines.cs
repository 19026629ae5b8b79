namespace Duban.Plans.Notices;

/// <summary>The lines right above a date that hold nothing but names: a signature goes on with no sentence before it.</summary>
public static class SignatureLines
{
    /// <summary>Their numbers.</summary>
    public static HashSet<int> In(IReadOnlyList<TextLine> lines)
    {
        var filled = lines.Where(line => !line.IsBlank).ToList();
        var signatures = new HashSet<int>();
        for (var date = 1; date < filled.Count; date++)
        {
            if (!LineSigns.IsDate(Spaces.RemoveAll(TextFolding.Fold(filled[date].Text))))
            {
                continue;
            }

            for (var i = date - 1; i >= 0 && LineSigns.IsSignature(TextFolding.Fold(filled[i].Text).Trim()); i--)
            {
                signatures.Add(filled[i].Number);
            }
        }

        return signatures;
    }
}
