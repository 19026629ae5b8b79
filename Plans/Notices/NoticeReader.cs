using Duban.Plans.Notices.Formats;

namespace Duban.Plans.Notices;

/// <summary>Reads a notice of any supported format into a plan.</summary>
public static class NoticeReader
{
    /// <summary>Reads the bytes of a file; the name tells its format. Never throws for what others wrote.</summary>
    public static ReadResult Read(ReadOnlyMemory<byte> content, string fileName)
    {
        if (DocumentFormats.For(fileName, content) is not { } format)
        {
            return Refused(WarningTexts.UnsupportedFormat(Path.GetExtension(fileName)));
        }

        var document = content.IsEmpty ? DocumentText.Refused(WarningTexts.EmptyFile) : format.Read(content);
        return document.Refusal is { } refusal ? Refused(refusal) : Read(document);
    }

    private static ReadResult Read(DocumentText document)
    {
        if (document.Blocks.All(block => block is TextLine { IsBlank: true }))
        {
            return Refused(WarningTexts.EmptyFile);
        }

        var warnings = new WarningList(document.Warnings);
        var parts = NoticeParts.Of(LineMender.Mend(document.Blocks, warnings));
        var head = NoticeHead.Read(parts, warnings);
        var body = PlanBody.Read(parts, head.Title, warnings);
        if (!SignsOfNotice.In(parts, head, body))
        {
            return Refused(WarningTexts.NoNotice) with { Secrecy = SecrecyMark.In(document.Blocks) };
        }

        var plan = new PlanAssembler(head, warnings).Assemble(body);
        return new ReadResult { Plan = plan, Warnings = warnings.InOrder(), Secrecy = SecrecyMark.In(document.Blocks) };
    }

    private static ReadResult Refused(string reason) => new() { Refusal = reason };
}
