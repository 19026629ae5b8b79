using Duban.Plans.Notices.Formats;

namespace Duban.Plans.Notices;

/// <summary>Reads a notice of any supported format into a plan.</summary>
public static class NoticeReader
{
    /// <summary>Reads the bytes of a file; the name tells its format. Never throws for what others wrote.</summary>
    public static ReadResult Read(ReadOnlyMemory<byte> content, string fileName)
    {
        if (DocumentFormats.For(fileName) is not { } format)
        {
            return Refused(WarningTexts.UnsupportedFormat(Path.GetExtension(fileName)));
        }

        return format.Read(content) is { } blocks ? Read(blocks) : Refused(content.IsEmpty ? WarningTexts.EmptyFile : WarningTexts.NoText);
    }

    private static ReadResult Read(IReadOnlyList<NoticeBlock> blocks)
    {
        if (blocks.All(block => block is TextLine { IsBlank: true }))
        {
            return Refused(WarningTexts.EmptyFile);
        }

        var warnings = new WarningList();
        var parts = NoticeParts.Of(LineMender.Mend(blocks, warnings));
        var head = NoticeHead.Read(parts, warnings);
        var body = PlanBody.Read(parts, head.Title, warnings);
        if (!SignsOfNotice.In(parts, head, body))
        {
            return Refused(WarningTexts.NoNotice);
        }

        var plan = new PlanAssembler(head, warnings).Assemble(body);
        return new ReadResult { Plan = plan, Warnings = warnings.InOrder() };
    }

    private static ReadResult Refused(string reason) => new() { Refusal = reason };
}
