using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Notices.Formats.Word;

/// <summary>Word documents as other programs and large offices write them.</summary>
public sealed class WordVariantTests
{
    [Fact]
    public void TheStrictFormIsReadLikeTheUsualOne()
    {
        foreach (var (name, document) in Documents()) MeantNotice.FirstDifference(Plan(Repacked.Strict(document)), name).ShouldBeNull();
    }

    [Fact]
    public void PartsInUtf16AreReadLikeThoseInUtf8()
    {
        foreach (var (name, document) in Documents()) MeantNotice.FirstDifference(Plan(Repacked.Utf16(document)), name).ShouldBeNull();
    }

    [Fact]
    public void FiveMegabytesOfTextAreReadWhole()
    {
        const int count = 14_000;
        var read = NoticeReader.Read(Long(count).Bytes(), "long.docx");
        read.Plan!.Items.Length.ShouldBe(count);
        read.Plan.Items.Count(item => item.Duties.Length > 1).ShouldBe(count);
    }

    private static WordDocument Long(int count)
    {
        var notice = MeantNotice.Load("styled-numbers");
        var items = notice.Items.Where(item => item.Lead.Length > 0 && item.Responsible.Length > 0).ToList();
        MeantSection[] sections = [.. Enumerable.Range(1, (count + 99) / 100).Select(i => new MeantSection(i, "推进各项重点工作"))];
        return StyledNotice.Of(notice with { Sections = sections, Items = [.. Enumerable.Range(0, count).Select(i => items[i % items.Count] with { Number = i + 1, Section = 1 + (i / 100) })] });
    }

    private static IEnumerable<(string Name, byte[] Document)> Documents() =>
    [
        ("styled-numbers", StyledNotice.Of(MeantNotice.Load("styled-numbers")).Bytes()),
        ("merged-tables", TableNotice.Of(MeantNotice.Load("merged-tables")).Bytes()),
        ("edited-by-hand", EditedNotice.Of(MeantNotice.Load("edited-by-hand")).Bytes()),
        ("letter-and-articles", LetterNotice.Of(MeantNotice.Load("letter-and-articles")).Bytes()),
    ];

    private static string Plan(byte[] document)
    {
        var read = NoticeReader.Read(document, "notice.docx");
        read.Refusal.ShouldBeNull();
        return PlanJson.Write(read);
    }
}
