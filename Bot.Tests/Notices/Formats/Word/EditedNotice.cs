using static Duban.Bot.Tests.Notices.Formats.Word.WordDocument;

namespace Duban.Bot.Tests.Notices.Formats.Word;

/// <summary>A notice that hands have gone over: typed numbers, bold titles, tracked changes, soft breaks, page breaks, a text box.</summary>
internal static class EditedNotice
{
    private const string PageBreak = "<w:r><w:br w:type=\"page\"/></w:r>";
    private const string Bold = "<w:b/>";

    public static WordDocument Of(MeantNotice notice)
    {
        var document = new WordDocument().Part("header1", "header", "w:hdr", Paragraph("青山县人民政府办公室")).Part("footer1", "footer", "w:ftr", Paragraph("— 3 —"))
            .Add($"<w:p>{Run(notice.Issuer + "文件", Bold)}{Box(notice.DocumentNumber!)}</w:p>").Say("")
            .Say(notice.Title.Replace("关于", "\n关于", StringComparison.Ordinal), "<w:jc w:val=\"center\"/>")
            .Say("各乡镇人民政府，县级各部门：").Say("为打好污染防治攻坚战，经县政府同意，现就2023年有关工作通知如下。");
        foreach (var section in notice.Sections)
        {
            document.Add($"<w:p>{Run($"{"一二三"[section.Number - 1]}、{section.Title}", Bold)}</w:p>");
            foreach (var item in notice.ItemsOf(section)) document.Add(Item(item));
        }

        return document.Say("").Say(notice.Issuer).Say(notice.Day).Say("（此件公开发布）");
    }

    private static string Item(MeantItem item)
    {
        var (first, others) = (item.Paragraphs[0], item.Paragraphs.Skip(1).ToList());
        var half = first.Length / 2;
        var title = Run($"{item.Number}．", Bold) + Run(item.Title, Bold) + Run("。");
        var words = item.Number % 2 == 0 ? Run(first[..half]) + PageBreak + Run(first[half..]) : Run(first);
        return others.Count == 0
            ? $"<w:p>{title}{words}{Clause(item)}</w:p>"
            : $"<w:p>{title}{words}</w:p><w:p>{PageBreak}</w:p>{string.Concat(others.SkipLast(1).Select(text => Paragraph(text)))}<w:p>{Run(others[^1])}{Clause(item)}</w:p>";
    }

    private static string Clause(MeantItem item) => (item.Number % 3) switch
    {
        0 => Run("〔" + string.Join('；', item.Labels()) + "〕"),
        1 => Run("\n" + string.Join('\n', item.Labels())),
        _ => Run("（") + string.Join(Run("；"), item.Labels().Select(Changed)) + Run("）"),
    };

    // Who had the duty before was struck out; the name that holds was put in.
    private static string Changed(string label)
    {
        var at = label.IndexOf('：', StringComparison.Ordinal) + 1;
        return $"{Run(label[..at])}<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>县环境保护局、</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\">{Run(label[at..])}</w:ins>";
    }

    private static string Box(string text) =>
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
        + $"<wps:wsp><wps:txbx><w:txbxContent>{Paragraph(text)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        + $"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{Paragraph(text)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
}
