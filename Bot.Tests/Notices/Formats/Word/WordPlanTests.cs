using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Notices.Formats.Word;

/// <summary>Whole Word notices, made from a plan, give that plan again with every number, name, day and place.</summary>
public sealed class WordPlanTests
{
    [Fact]
    public void NumbersThatComeFromStyles() => ShouldReadAsMeant("styled-numbers", StyledNotice.Of);

    [Fact]
    public void TablesWithMergedCellsAndCountedRows() => ShouldReadAsMeant("merged-tables", TableNotice.Of);

    [Fact]
    public void ADocumentThatHandsHaveGoneOver() => ShouldReadAsMeant("edited-by-hand", EditedNotice.Of);

    [Fact]
    public void ALetterWithAPlanOfArticles() => ShouldReadAsMeant("letter-and-articles", LetterNotice.Of);

    private static void ShouldReadAsMeant(string name, Func<MeantNotice, WordDocument> write)
    {
        var read = NoticeReader.Read(write(MeantNotice.Load(name)).Bytes(), name + ".docx");
        read.Refusal.ShouldBeNull();
        MeantNotice.FirstDifference(PlanJson.Write(read), name).ShouldBeNull();
    }
}
