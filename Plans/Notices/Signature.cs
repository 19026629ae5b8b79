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

    /// <summary>The last block of the signature whose date is the given one: the date, or the name below it.</summary>
    public static int EndsAt(IReadOnlyList<NoticeBlock> blocks, int date) =>
        SignersAbove(blocks, date) is null && SignersBelow(blocks, date) is not null ? date + 1 : date;

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
                return (SignersAbove(blocks, i) ?? SignersBelow(blocks, i), NoticeDay.Read(text));
            }

            var year = text.LastIndexOf('年');
            if (year > 4 && LineSigns.IsDate(text[(year - 4)..]) && LineSigns.IsSignature(text[..(year - 4)]))
            {
                return (Spaces.RemoveAll(paragraph.Text)[..(year - 4)], NoticeDay.Read(text));
            }
        }

        return (null, null);
    }

    // 2021年5月6日 / 融安县人民政府: some sign below the date; but a name that opens a title of two lines is no signature.
    private static string? SignersBelow(IReadOnlyList<NoticeBlock> blocks, int date) =>
        date + 1 < blocks.Count && blocks[date + 1] is Paragraph { HeadingLevel: 0 } paragraph && LineSigns.IsSignature(paragraph.Folded.Trim()) && !OpensTitle(blocks, date + 2)
            ? string.Join("、", NameList.Split(paragraph.Content, new WarningList()).Select(name => name.Name))
            : null;

    private static bool OpensTitle(IReadOnlyList<NoticeBlock> blocks, int next) =>
        next < blocks.Count && blocks[next] is Paragraph paragraph && TitleBlock.IsTitleWithoutPlace(paragraph.Folded.Trim());

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
