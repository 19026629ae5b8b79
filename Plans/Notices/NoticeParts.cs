namespace Duban.Plans.Notices;

/// <summary>A notice parted into the letter that covers it and the plan itself.</summary>
/// <param name="Letter">Document number, title, addressees, requirements, signature; empty where a plan comes without a letter.</param>
/// <param name="Plan">The plan with its title; or the letter's own body where nothing is attached.</param>
public sealed record NoticeParts(IReadOnlyList<NoticeBlock> Letter, IReadOnlyList<NoticeBlock> Plan)
{
    /// <summary>Whether the plan is attached to a letter.</summary>
    public bool HasLetter => Letter.Count > 0;

    private static readonly string[] DutySigns = ["单位:", "部门:", "牵头)", "负责)", "牵头,", "配合)", "责任人:", "领导:"];

    /// <summary>Finds the end of the letter: the signature's date, the repeated title, or the word 附件 alone.</summary>
    public static NoticeParts Of(IReadOnlyList<NoticeBlock> blocks)
    {
        var addressee = IndexOf(blocks, 0, text => LineSigns.IsAddressee(text));
        var start = Math.Max(0, addressee);
        foreach (var end in Ends(blocks, start))
        {
            if (end > 0 && HoldsPlan(blocks, end) && Duties(blocks.Skip(end)) >= Duties(blocks.Take(end)))
            {
                return new NoticeParts([.. blocks.Take(end)], [.. blocks.Skip(end)]);
            }
        }

        return new NoticeParts([], blocks);
    }

    private static IEnumerable<int> Ends(IReadOnlyList<NoticeBlock> blocks, int start)
    {
        var date = IndexOf(blocks, start, text => LineSigns.IsDate(Spaces.RemoveAll(text)) || IsSignatureWithDate(text));
        yield return date < 0 ? 0 : Signature.EndsAt(blocks, date) + 1;
        yield return RepeatedTitle(blocks, start);
        yield return IndexOf(blocks, start, LineSigns.IsAttachment);
    }

    private static bool IsSignatureWithDate(string text)
    {
        var tight = Spaces.RemoveAll(text);
        var year = tight.LastIndexOf('年');
        return year > 6 && tight.Length < 60 && LineSigns.IsDate(tight[(year - 4)..]) && LineSigns.IsSignature(tight[..(year - 4)]);
    }

    // 现将《…重点工作安排》印发给你们 and later that title on a line of its own.
    private static int RepeatedTitle(IReadOnlyList<NoticeBlock> blocks, int start)
    {
        var titles = blocks.Take(start + 3).OfType<Paragraph>().SelectMany(each => References.In(each.Content, new WarningList())).ToHashSet();
        return IndexOf(blocks, start + 1, text => titles.Contains(Spaces.RemoveAll(text)));
    }

    private static int IndexOf(IReadOnlyList<NoticeBlock> blocks, int start, Func<string, bool> test)
    {
        for (var i = start; i < blocks.Count; i++)
        {
            if (blocks[i] is Paragraph { Text.Length: < 500 } paragraph && test(paragraph.Folded.Trim()))
            {
                return i;
            }
        }

        return -1;
    }

    // A plan's own signature may be followed by an appendix; the part with the duties is the plan.
    private static int Duties(IEnumerable<NoticeBlock> blocks) =>
        blocks.Count(block => block is TableRow row ? row.Cells.Length > 2 : DutySigns.Any(sign => ((Paragraph)block).Folded.Contains(sign, StringComparison.Ordinal)));

    private static bool HoldsPlan(IReadOnlyList<NoticeBlock> blocks, int start)
    {
        var heads = blocks.Skip(start).OfType<Paragraph>().Count(each => MarkerReader.TryRead(each.Folded) is not null);
        return heads > 1 || blocks.Skip(start).Any(block => block is TableRow);
    }
}
