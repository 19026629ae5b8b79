using System.IO.Compression;
using System.Text;
using CsCheck;
using Duban.Plans.Notices;
using Duban.Plans.Notices.Formats;
using Duban.Plans.Notices.Formats.Pdf;

namespace Duban.Bot.Tests.Notices.Formats.Pdf;

/// <summary>Files made to hang, burst or crash a reader.</summary>
public sealed class PdfHostileTests
{
    private const string Page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> /XObject << /X 6 0 R >> >> /Contents 5 0 R >>";

    private static readonly Dictionary<string, byte[]> Files = new()
    {
        { "empty head", "%PDF-1.7\n"u8.ToArray() },
        { "truncated", RawPdf.OfPages(RawPdf.Text(72, 700, "县政府"))[..300] },
        { "page tree in a circle", new RawPdf().Add("<< /Type /Catalog /Pages 2 0 R >>").Add("<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 5 >>").Add("<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 5 >>").Build() },
        { "a million pages", new RawPdf().Add("<< /Type /Catalog /Pages 2 0 R >>").Add("<< /Type /Pages /Kids [] /Count 1000000 >>").Build() },
        { "tables in a circle", Circle() },
        { "a form that draws itself", new RawPdf().Add("<< /Type /Catalog /Pages 2 0 R >>").Add("<< /Type /Pages /Kids [4 0 R] /Count 1 >>").Add(RawPdf.Font).Add(Page).AddStream("/X Do"u8.ToArray()).AddStream("/X Do /X Do"u8.ToArray(), "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>").Build() },
        { "forms that draw ten forms each", Forms() },
        { "a bomb", new RawPdf().Add("<< /Type /Catalog /Pages 2 0 R >>").Add("<< /Type /Pages /Kids [4 0 R] /Count 1 >>").Add(RawPdf.Font).Add(Page).AddStream(Bomb(), "/Filter /FlateDecode").Build() },
        { "nested arrays", new RawPdf().Add("<< /Type /Catalog /Pages 2 0 R /A " + new string('[', 100_000) + " >>").Build() },
        { "nested dictionaries", new RawPdf().Add("<< /Type /Catalog /Pages 2 0 R /A " + string.Concat(Enumerable.Repeat("<< /A ", 100_000)) + " >>").Build() },
        { "arrays nested in a drawing", RawPdf.OfPages(new string('[', 100_000)) },
        { "an object that is itself", new RawPdf().Add("<< /Type /Catalog /Pages 2 0 R >>").Add("2 0 R").Build() },
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void HostileFilesEndSoonWithOneLineOfReason(string name)
    {
        var file = Files[name];

        var refusal = NoticeReader.Read(file, "a.pdf").Refusal;

        refusal.ShouldNotBeNull(name);
        refusal.ShouldNotContain("\n");
        refusal.ShouldNotBe(WarningTexts.PdfTooSlow, name);
    }

    [Fact]
    public void AnyBytesBehindThePdfHeadEndInAPlanOrARefusal() =>
        Gen.Byte.Array[0, 400].Sample(bytes => Ends([.. "%PDF-1.4\n"u8, .. bytes]), iter: 100);

    [Fact]
    public void AMutatedPdfEndsInAPlanOrARefusal()
    {
        var real = RawPdf.OfPages(RawPdf.Text(72, 700, "云岭县重点工作方案") + RawPdf.Text(72, 660, "一、加强监管。"));
        Gen.Select(Gen.Int[0, real.Length - 1], Gen.Byte, Gen.Int[0, real.Length]).Sample((at, value, end) =>
        {
            var changed = real.ToArray();
            changed[at] = value;
            Ends(end % 4 == 0 ? changed[..end] : changed);
        }, iter: 150);
    }

    [Fact]
    public void ABombIsCalledByItsName()
    {
        new PdfFile().Read(Files["a bomb"]).Refusal.ShouldBe(WarningTexts.PdfBomb);
    }

    private static void Ends(byte[] file)
    {
        DocumentText text = new PdfFile().Read(file);
        (text.Refusal is not null || text.Blocks.Count > 0).ShouldBeTrue();
    }

    private static byte[] Bomb()
    {
        var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            var blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            for (var i = 0; i < 200; i++)
            {
                zip.Write(blanks);
            }
        }

        return packed.ToArray();
    }

    private static byte[] Forms()
    {
        var pdf = new RawPdf().Add("<< /Type /Catalog /Pages 2 0 R >>").Add("<< /Type /Pages /Kids [4 0 R] /Count 1 >>").Add(RawPdf.Font).Add(Page).AddStream("/X Do"u8.ToArray());
        for (var i = 6; i < 20; i++)
        {
            pdf.AddStream(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("/X Do ", 10))), $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {i + 1} 0 R >> >>");
        }

        return pdf.AddStream("0 0 m"u8.ToArray(), "/Type /XObject /Subtype /Form /BBox [0 0 9 9]").Build();
    }

    // The older table of objects that this one names is itself.
    private static byte[] Circle()
    {
        var pdf = Encoding.Latin1.GetString(new RawPdf().Add("<< /Type /Catalog /Pages 2 0 R >>").Add("<< /Type /Pages /Kids [] /Count 0 >>").Build());
        var table = pdf.LastIndexOf("xref\n0", StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(pdf.Replace("/Root 1 0 R", $"/Root 1 0 R /Prev {table}", StringComparison.Ordinal));
    }
}
