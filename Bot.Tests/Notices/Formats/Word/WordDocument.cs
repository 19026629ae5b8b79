using System.IO.Compression;
using System.Text;

namespace Duban.Bot.Tests.Notices.Formats.Word;

/// <summary>Writes a .docx out of WordprocessingML, as a word processor would.</summary>
internal sealed class WordDocument
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Name, string Type, string Xml)> parts = [];
    private readonly StringBuilder body = new();

    /// <summary>A document with the styles and lists of the text; each is the inside of its part.</summary>
    public WordDocument(string styles = "", string numbering = "")
    {
        Part("styles", "styles", "w:styles", styles);
        if (numbering.Length > 0) Part("numbering", "numbering", "w:numbering", numbering);
    }

    /// <summary>Adds a part of that relation (header, footer, footnotes).</summary>
    public WordDocument Part(string name, string relation, string root, string inside)
    {
        parts.Add((name, relation, $"<{root} {Namespaces}>{inside}</{root}>"));
        return this;
    }

    /// <summary>Adds WordprocessingML to the body.</summary>
    public WordDocument Add(string xml)
    {
        body.Append(xml);
        return this;
    }

    /// <summary>Adds a plain paragraph; \n is a soft break.</summary>
    public WordDocument Say(string text, string properties = "") => Add(Paragraph(text, properties));

    public static string Paragraph(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{Run(text)}</w:p>";

    public static string Run(string text, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr>{string.Join("<w:br/>", text.Split('\n').Select(line => $"<w:t xml:space=\"preserve\">{Escape(line)}</w:t>"))}</w:r>";

    public static string Cell(string text, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr>{string.Concat(text.Split('\n').Select(line => Paragraph(line)))}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string List(int id, int level = 0) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{id}\"/></w:numPr>";

    public static string Style(string id) => $"<w:pStyle w:val=\"{id}\"/>";

    /// <summary>The file.</summary>
    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", ContentTypes());
            Write(archive, "_rels/.rels", Rels(("word/document.xml", "officeDocument")));
            Write(archive, "word/_rels/document.xml.rels", Rels([.. parts.Select(part => ($"{part.Name}.xml", part.Type))]));
            Write(archive, "word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
            foreach (var (name, _, xml) in parts) Write(archive, $"word/{name}.xml", xml);
        }

        return stream.ToArray();
    }

    private string ContentTypes()
    {
        var overrides = parts.Select(part => $"<Override PartName=\"/word/{part.Name}.xml\" ContentType=\"{Types}{part.Type}+xml\"/>");
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{Types}document.main+xml\"/>{string.Concat(overrides)}</Types>";
    }

    private static string Rels(params (string Target, string Type)[] targets) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(targets.Select((target, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relations}{target.Type}\" Target=\"{target.Target}\"/>")) + "</Relationships>";

    public static void Write(ZipArchive archive, string name, string xml)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml);
    }

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
