using System.Text;
using CsCheck;
using Duban.Plans.Progress;

namespace Duban.Bot.Tests.Progress;

public sealed class EvidenceCheckTests
{
    public static TheoryData<string, byte[], string> Accepted => new()
    {
        { "方案.pdf", SomeFiles.Pdf, "pdf" },
        { "方案.PDF", SomeFiles.Pdf, "pdf" },
        { "方案.docx", SomeFiles.Docx("工作方案"), "docx" },
        { "台账.xlsx", SomeFiles.Xlsx("单位"), "xlsx" },
        { "汇报.pptx", SomeFiles.Pptx("汇报"), "pptx" },
        { "通知.ofd", SomeFiles.Ofd("通知"), "ofd" },
        { "方案.doc", SomeFiles.Compound("WordDocument", "1Table"), "doc" },
        { "方案.wps", SomeFiles.Compound("WordDocument"), "wps" },
        { "台账.xls", SomeFiles.Compound("Workbook"), "xls" },
        { "台账.et", SomeFiles.Compound("a", "b", "c", "d", "Workbook"), "et" },
        { "汇报.ppt", SomeFiles.Compound("PowerPoint Document"), "ppt" },
        { "现场.jpg", SomeFiles.Jpg, "jpg" },
        { "现场.jpeg", SomeFiles.Jpg, "jpg" },
        { "现场.png", SomeFiles.Png, "png" },
        { "现场.heic", SomeFiles.Heic, "heic" },
        { "说明.txt", Encoding.UTF8.GetBytes("13项方案已印发"), "txt" },
        { "台账.csv", Encoding.UTF8.GetBytes("单位,数量\n司法局,3\n"), "csv" },
        { "关于第13.2项的说明", SomeFiles.Pdf, "pdf" },
    };

    public static TheoryData<string, byte[], EvidenceRefusal> Refused => new()
    {
        { "空.pdf", [], EvidenceRefusal.Empty },
        { "大.txt", Encoding.UTF8.GetBytes(new string('一', 1000)), EvidenceRefusal.TooLarge },
        { "视频.mp4", SomeFiles.Mp4, EvidenceRefusal.NotAllowed },
        { "压缩.zip", SomeFiles.Zip(("a.txt", "1")), EvidenceRefusal.NotAllowed },
        { "压缩.docx", SomeFiles.Zip(("a.txt", "1")), EvidenceRefusal.NotAllowed },
        { "安装.msi", SomeFiles.Compound("Property"), EvidenceRefusal.NotAllowed },
        { "运行.bat", Encoding.UTF8.GetBytes("@echo off\r\ndel *.*"), EvidenceRefusal.NotAllowed },
        { "方案.rtf", Encoding.UTF8.GetBytes(@"{\rtf1 方案}"), EvidenceRefusal.NotAllowed },
        { "数据.txt", [1, 0, 2, 0, 3, 0], EvidenceRefusal.NotAllowed },
        { "现场.png", SomeFiles.Jpg, EvidenceRefusal.Disguised },
        { "方案.docx", SomeFiles.Pdf, EvidenceRefusal.Disguised },
        { "方案.pdf", Encoding.UTF8.GetBytes("不是"), EvidenceRefusal.Disguised },
        { "台账.xlsx", SomeFiles.Docx("方案"), EvidenceRefusal.Disguised },
        { "程序.exe", SomeFiles.Program, EvidenceRefusal.Executable },
        { "方案.pdf", SomeFiles.Program, EvidenceRefusal.Executable },
        { "脚本.txt", "#!/bin/sh\nrm -rf ~"u8.ToArray(), EvidenceRefusal.Executable },
        { "网页.txt", "\uFEFF <!DOCTYPE html><html></html>"u8.ToArray(), EvidenceRefusal.Executable },
        { "图.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), EvidenceRefusal.Executable },
        { "网页.pdf", "<html>%PDF-1.4</html>"u8.ToArray(), EvidenceRefusal.Executable },
        { "说明.txt", "hello <script>alert(1)</script>"u8.ToArray(), EvidenceRefusal.Executable },
        { "方案.docm", SomeFiles.Docm, EvidenceRefusal.Macro },
        { "方案.docx", SomeFiles.Docm, EvidenceRefusal.Macro },
        { "方案.docx", SomeFiles.MacroByType, EvidenceRefusal.Macro },
        { "方案.doc", SomeFiles.Compound("WordDocument", "Macros"), EvidenceRefusal.Macro },
        { "台账.xls", SomeFiles.Compound("Workbook", "_VBA_PROJECT_CUR"), EvidenceRefusal.Macro },
        { "方案.docx", SomeFiles.Compound("EncryptedPackage"), EvidenceRefusal.Encrypted },
        { "坏.docx", [.. "PK"u8, 3, 4, 1, 2, 3], EvidenceRefusal.Damaged },
        { "坏.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], EvidenceRefusal.Damaged },
        { "方案.docx", SomeFiles.Docx("机密★10年", "工作方案"), EvidenceRefusal.Secret },
        { "方案.txt", Encoding.UTF8.GetBytes("秘密\n工作方案"), EvidenceRefusal.Secret },
        { "台账.csv", Encoding.UTF8.GetBytes("内部★\n单位,数量\n"), EvidenceRefusal.Secret },
        { "台账.xlsx", SomeFiles.Xlsx("绝密★", "单位"), EvidenceRefusal.Secret },
        { "汇报.pptx", SomeFiles.Pptx("机密"), EvidenceRefusal.Secret },
        { "通知.ofd", SomeFiles.Ofd("秘密★1年"), EvidenceRefusal.Secret },
        { "工作方案（机密）.pdf", SomeFiles.Pdf, EvidenceRefusal.Secret },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void WhatItsNameSaysIsTaken(string name, byte[] content, string type) =>
        EvidenceCheck.Of(name, content, Options(20_000)).ShouldBe(new EvidenceVerdict(EvidenceType.Named(type), null));

    [Theory]
    [MemberData(nameof(Refused))]
    public void WhatIsNotTakenHasAReason(string name, byte[] content, EvidenceRefusal refusal)
    {
        var verdict = EvidenceCheck.Of(name, content, Options(2_500));
        (verdict.IsAccepted, verdict.Refusal).ShouldBe((false, refusal));
    }

    [Fact]
    public void ASecretFileTellsItsMark() => EvidenceCheck.Of("a.docx", SomeFiles.Docx("机密★10年"), Options(20_000)).Detail.ShouldBe("机密★10年");

    [Fact]
    public void ADisguisedFileTellsWhatItIs() => EvidenceCheck.Of("a.png", SomeFiles.Jpg, Options(20_000)).Detail.ShouldBe("jpg");

    [Fact]
    public void AnOfficeMayNameOtherTypes()
    {
        var options = new EvidenceOptions { Types = ["mp4"] };
        EvidenceCheck.Of("视频.mp4", SomeFiles.Mp4, options).IsAccepted.ShouldBeTrue();
        EvidenceCheck.Of("方案.pdf", SomeFiles.Pdf, options).Refusal.ShouldBe(EvidenceRefusal.NotAllowed);
    }

    [Theory]
    [InlineData("方案.pdf", "方案.pdf")]
    [InlineData("第13.2项说明", "第13.2项说明.pdf")]
    [InlineData("file", "file.pdf")]
    public void ANameWithoutAnExtensionGetsOne(string name, string kept) => EvidenceCheck.NameFor(name, EvidenceType.Named("pdf")!).ShouldBe(kept);

    [Fact]
    public void NoBytesWhateverMakeItThrow() =>
        Gen.Select(Gen.OneOf(Starts.Select(Gen.Const).ToArray()), Gen.Byte.Array[0, 700], Gen.Int[0, 3]).Sample((start, rest, name) =>
            EvidenceCheck.Of(new[] { "a.docx", "a.doc", "a.pdf", "a.txt" }[name], (byte[])[.. start, .. rest], Options(20_000)) is not null);

    [Fact]
    public void NoBrokenFileMakesItThrow() =>
        Gen.Select(Gen.OneOf(Wholes.Select(Gen.Const).ToArray()), Gen.Int[0, 5000], Gen.Byte).Sample((whole, at, value) =>
        {
            var broken = whole.ToArray();
            broken[at % broken.Length] = value;
            return EvidenceCheck.Of("a.docx", broken, Options(20_000)) is not null && EvidenceCheck.Of("a.xls", broken.AsMemory(0, at % broken.Length), Options(20_000)) is not null;
        });

    [Fact]
    public void AllFaultsOfTheOptionsAreToldAtOnce()
    {
        var faults = new EvidenceOptionsValidator().Validate(null, new EvidenceOptions { Types = ["exe"], MaxBytes = 1, MaxFiles = 0, LinkLifetime = TimeSpan.Zero });
        faults.Failures!.Count().ShouldBe(4);
        new EvidenceOptionsValidator().Validate(null, new EvidenceOptions()).Succeeded.ShouldBeTrue();
    }

    private static byte[][] Starts { get; } = [[], [.. "PK"u8, 3, 4], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [.. "%PDF-"u8], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF]];

    private static byte[][] Wholes { get; } = [SomeFiles.Docx("方案"), SomeFiles.Xlsx("单位"), SomeFiles.Ofd("通知"), SomeFiles.Compound("a", "b", "c", "d", "Workbook")];

    private static EvidenceOptions Options(int most) => new() { MaxBytes = most };
}
