using System.Globalization;
using System.Text;

namespace Duban.Bot.Tests.Notices.Formats.Pdf;

/// <summary>Writes PDFs object by object, right or wrong as a test wants it.</summary>
internal sealed class RawPdf
{
    private readonly List<byte[]> objects = [];

    /// <summary>A font whose letters are Chinese by their Unicode number: two bytes a letter.</summary>
    public const string Font = "<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>] >>";

    /// <summary>Adds an object, numbered from 1.</summary>
    public RawPdf Add(string content)
    {
        objects.Add(Encoding.Latin1.GetBytes(content));
        return this;
    }

    /// <summary>Adds a stream.</summary>
    public RawPdf AddStream(byte[] content, string entries = "")
    {
        objects.Add([.. Encoding.Latin1.GetBytes($"<< /Length {content.Length} {entries} >>\nstream\n"), .. content, .. "\nendstream"u8]);
        return this;
    }

    /// <summary>The file, the first object being its root.</summary>
    public byte[] Build(string trailer = "")
    {
        var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var places = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Position);
            file.Write(Latin($"{i + 1} 0 obj\n"));
            file.Write(objects[i]);
            file.Write("\nendobj\n"u8);
        }

        var table = file.Position;
        file.Write(Latin($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        places.ForEach(place => file.Write(Latin($"{place.ToString("D10", CultureInfo.InvariantCulture)} 00000 n \n")));
        file.Write(Latin($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    /// <summary>A file of pages with these drawings.</summary>
    public static byte[] OfPages(params string[] drawings) => OfPagesWith("", drawings);

    /// <summary>A file of pages with more entries on each, such as /Rotate 90.</summary>
    public static byte[] OfPagesWith(string entries, params string[] drawings)
    {
        var kids = string.Join(' ', drawings.Select((_, i) => $"{4 + i * 2} 0 R"));
        var pdf = new RawPdf().Add("<< /Type /Catalog /Pages 2 0 R >>").Add($"<< /Type /Pages /Kids [{kids}] /Count {drawings.Length} >>").Add(Font);
        for (var i = 0; i < drawings.Length; i++)
        {
            pdf.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {entries} /Resources << /Font << /F 3 0 R >> >> /Contents {5 + i * 2} 0 R >>");
            pdf.AddStream(Latin(drawings[i]));
        }

        return pdf.Build();
    }

    /// <summary>A line of letters drawn at a place.</summary>
    public static string Text(double x, double y, string text, double size = 16, string before = "") =>
        string.Create(CultureInfo.InvariantCulture, $"BT {before} /F {size} Tf 1 0 0 1 {x} {y} Tm <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET\n");

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);
}
