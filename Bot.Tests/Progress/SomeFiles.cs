using System.IO.Compression;
using System.Text;

namespace Duban.Bot.Tests.Progress;

/// <summary>Small files of many kinds, made as their programs make them.</summary>
internal static class SomeFiles
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    public static byte[] Pdf { get; } = Encoding.Latin1.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");

    public static byte[] Jpg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, .. "JFIF"u8, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xD9];

    public static byte[] Png { get; } = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, .. "IHDR"u8];

    public static byte[] Heic { get; } = [0, 0, 0, 0x18, .. "ftypheic"u8, 0, 0, 0, 0];

    public static byte[] Mp4 { get; } = [0, 0, 0, 0x18, .. "ftypisom"u8, 0, 0, 2, 0];

    public static byte[] Program { get; } = [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0];

    public static byte[] Docx(params string[] paragraphs) => Zip(
        Types("word/document.xml", "wordprocessingml.document.main+xml"),
        ("_rels/.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
            """),
        ("word/document.xml", $"""
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{string.Concat(paragraphs.Select(text => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"))}</w:body></w:document>
            """));

    public static byte[] Xlsx(params string[] cells) => Zip(
        Types("xl/workbook.xml", "spreadsheetml.sheet.main+xml"), ("xl/workbook.xml", "<workbook/>"),
        ("xl/sharedStrings.xml", $"<sst>{string.Concat(cells.Select(text => $"<si><r><t>{text}</t></r></si>"))}</sst>"));

    public static byte[] Pptx(params string[] lines) => Zip(
        Types("ppt/presentation.xml", "presentationml.presentation.main+xml"),
        ("ppt/slides/slide1.xml", $"""<s xmlns:a="a">{string.Concat(lines.Select(text => $"<a:p><a:r><a:t>{text}</a:t></a:r></a:p>"))}</s>"""));

    public static byte[] Ofd(params string[] lines) => Zip(
        ("OFD.xml", "<OFD/>"),
        ("Doc_0/Pages/Page_0/Content.xml", $"<Page>{string.Concat(lines.Select(text => $"<TextObject><TextCode>{text}</TextCode></TextObject>"))}</Page>"));

    public static byte[] Docm => Zip(Types("word/document.xml", "wordprocessingml.document.main+xml"), ("word/document.xml", "<d/>"), ("word/vbaProject.bin", "x"));

    public static byte[] MacroByType => Zip(
        ("[Content_Types].xml", """<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>"""),
        ("word/document.xml", "<d/>"));

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return buffer.ToArray();
    }

    /// <summary>A compound file with those streams: a header, one sector of allocation table, then its directory.</summary>
    public static byte[] Compound(params string[] streams)
    {
        const int Sector = 512;
        var sectors = (streams.Length + 4) / 4;
        var file = new byte[Sector * (2 + sectors)];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        file[30] = 9;
        Number(file, 48, 1);
        Number(file, 68, 0xFFFFFFFE);
        for (var index = 0; index < 109; index++) Number(file, 76 + (index * 4), index == 0 ? 0 : 0xFFFFFFFF);
        for (var index = 0; index < 128; index++) Number(file, Sector + (index * 4), index == 0 ? 0xFFFFFFFD : index < sectors ? (uint)index + 1 : index == sectors ? 0xFFFFFFFE : 0xFFFFFFFF);
        foreach (var (name, index) in streams.Prepend("Root Entry").Select((name, index) => (name, index)))
        {
            var entry = (Sector * 2) + (index * 128);
            Encoding.Unicode.GetBytes(name).CopyTo(file, entry);
            file[entry + 64] = (byte)((name.Length + 1) * 2);
        }

        return file;
    }

    private static (string Name, string Text) Types(string part, string kind) => ("[Content_Types].xml", $"""
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/{part}" ContentType="{Office}{kind}"/></Types>
        """);

    private static void Number(byte[] file, int at, uint value) => BitConverter.GetBytes(value).CopyTo(file, at);
}
