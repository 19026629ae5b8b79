namespace Duban.Plans.Notices;

/// <summary>The name and day under a letter or at the end of a plan.</summary>
public static class Signature
{
    /// <summary>The signer and the day, each null where the document doesn't say.</summary>
    public static (string? Signer, DateOnly? Day) Find(NoticeParts parts)
    {
        var letter = In(parts.Letter);
        return letter.Day is not null || letter.Signer is not null ? letter : In(parts.Plan);
    }

    private static (string? Signer, DateOnly? Day) In(IReadOnlyList<NoticeBlock> blocks)
    {
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (blocks[i] is not Paragraph { Text.Length: < 80 } paragraph)
            {
                continue;
            }

            var text = Spaces.RemoveAll(paragraph.Folded);
            if (LineSigns.IsDate(text) && text[0] != '(')
            {
                return (SignersAbove(blocks, i), NoticeDay.Read(text));
            }

            var year = text.LastIndexOf('年');
            if (year > 4 && LineSigns.IsDate(text[(year - 4)..]) && LineSigns.IsSignature(text[..(year - 4)]))
            {
                return (Spaces.RemoveAll(paragraph.Text)[..(year - 4)], NoticeDay.Read(text));
            }
        }

        return (null, null);
    }

    // Several bodies may sign together, one below the other.
    private static string? SignersAbove(IReadOnlyList<NoticeBlock> blocks, int date)
    {
        var names = new List<string>();
        for (var i = date - 1; i >= 0 && blocks[i] is Paragraph paragraph && LineSigns.IsSignature(paragraph.Folded.Trim()); i--)
        {
            names.InsertRange(0, NameList.Split(paragraph.Content, new WarningList()).Select(name => name.Name));
        }

        return names.Count == 0 ? null : string.Join("、", names);
    }
}
