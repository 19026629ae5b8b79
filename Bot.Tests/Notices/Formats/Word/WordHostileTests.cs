using System.IO.Compression;
using System.Text;
using CsCheck;
using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Notices.Formats.Word;

/// <summary>Whatever a .docx holds, reading ends with a plan or one line of reason.</summary>
public sealed class WordHostileTests
{
    private const string Body = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    [Fact]
    public void AZipBombIsRefused() => Refusal(Package("word/document.xml", new string(' ', 120_000_000))).ShouldBe(WarningTexts.TooLargeInside);

    [Fact]
    public void ExternalEntitiesAreRefused() =>
        Refusal(Package("word/document.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")).ShouldBe(WarningTexts.DamagedWord);

    [Fact]
    public void EntitiesThatMultiplyAreRefused() =>
        Refusal(Package("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><x>&b;</x>")).ShouldBe(WarningTexts.DamagedWord);

    [Fact]
    public void DeepNestingIsRefused() =>
        Refusal(Package("word/document.xml", Body + string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000)))).ShouldBe(WarningTexts.TooDeepInside);

    [Fact]
    public void AnotherPackageIsNoWordDocument() => Refusal(Package("xl/workbook.xml", "<workbook/>")).ShouldBe(WarningTexts.NoWordDocument);

    [Fact]
    public void APackageWithoutItsMainPartIsDamaged() => Refusal(Package("word/styles.xml", "<x/>")).ShouldNotBeNull();

    [Theory]
    [InlineData("notice.doc")]
    [InlineData("notice.wps")]
    [InlineData("notice.docx")]
    [InlineData("notice.txt")]
    public void OldWordIsRefusedWithTheAdviceToSaveAsDocx(string name)
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        NoticeReader.Read(compound, name).Refusal.ShouldBe(WarningTexts.OldWord);
    }

    [Fact]
    public void ADocumentWithAPasswordIsRefusedForIt()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")];
        NoticeReader.Read(compound, "notice.docx").Refusal.ShouldBe(WarningTexts.EncryptedWord);
    }

    [Theory]
    [InlineData("notice.doc")]
    [InlineData("notice.txt")]
    [InlineData("notice")]
    public void AWordDocumentOfAnotherNameIsReadAllTheSame(string name) =>
        NoticeReader.Read(new WordDocument().Say("关于召开会议的通知").Say("一、任务").Say("（一）办好实事。年底前完成。（牵头单位：县司法局）").Bytes(), name).Plan!.Items.Length.ShouldBe(1);

    [Fact]
    public void StylesAndListsThatSendInCirclesEnd()
    {
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        var lists = "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"a\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        NoticeReader.Read(new WordDocument(styles, lists).Say("一、甲", WordDocument.Style("a")).Bytes(), "n.docx").ShouldNotBeNull();
    }

    [Fact]
    public void AHugeSpanTakesNoMoreThanItsPlace()
    {
        var row = WordDocument.Row(WordDocument.Cell("序号", "<w:gridSpan w:val=\"2000000000\"/>"), WordDocument.Cell("任务"));
        NoticeReader.Read(new WordDocument().Say("通知").Add($"<w:tbl>{row}{row}</w:tbl>").Bytes(), "n.docx").ShouldNotBeNull();
    }

    [Fact]
    public void AnyBytesBehindThePackagesSignEndInOneLine() =>
        Gen.Byte.Array[0, 400].Sample(bytes => Refusal([.. "PK\u0003\u0004"u8, .. bytes]).ShouldNotContain("\n"));

    [Fact]
    public void ADamagedDocumentEndsInAPlanOrOneLine()
    {
        var whole = new WordDocument().Say("关于印发工作要点的通知").Say("一、任务").Say("（一）办好实事。年底前完成。（牵头单位：县司法局）").Bytes();
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[1, whole.Length]).Sample((at, value, length) =>
        {
            byte[] damaged = [.. whole];
            damaged[at] = value;
            var read = NoticeReader.Read(damaged.AsMemory(0, length), "n.docx");
            (read.Plan is null).ShouldBe(read.Refusal is not null);
            read.Refusal?.ShouldNotContain("\n");
        }, iter: 2000);
    }

    private static string Refusal(byte[] content) => NoticeReader.Read(content, "notice.docx").Refusal.ShouldNotBeNull();

    private static byte[] Package(string part, string xml)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true)) WordDocument.Write(archive, part, xml);
        return stream.ToArray();
    }
}
