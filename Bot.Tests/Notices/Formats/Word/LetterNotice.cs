using static Duban.Bot.Tests.Notices.Formats.Word.WordDocument;

namespace Duban.Bot.Tests.Notices.Formats.Word;

/// <summary>A letter with numbered requirements of its own, and attached a plan of chapters and counted articles.</summary>
internal static class LetterNotice
{
    private const string Lists = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="space"/><w:lvlText w:val="第%1条"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        """;

    private const string Right = "<w:jc w:val=\"right\"/>";

    public static WordDocument Of(MeantNotice notice)
    {
        var document = new WordDocument("<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:name w:val=\"heading 1\"/></w:style>", Lists)
            .Say(notice.DocumentNumber!).Say($"{notice.Issuer}关于印发《{notice.Title}》的通知").Say("").Say("各乡镇人民政府，县级各部门：")
            .Say($"《{notice.Title}》已经县政府同意，现印发给你们，并提出以下要求，请认真贯彻落实。")
            .Say("加强组织领导。各单位要明确专人负责，4月底前制定实施方案。", List(1)).Say("强化协作配合。牵头单位要主动担责，责任单位要积极配合。", List(1))
            .Say("严格督查问效。县政府督查室每季度通报一次进展情况。", List(1))
            .Say("").Say(notice.Issuer, Right).Say(notice.Day, Right).Say("（此件公开发布）").Say("附件").Say(notice.Title).Say("");
        foreach (var section in notice.Sections)
        {
            document.Say($"第{"一二三四五"[section.Number - 1]}章　{section.Title}", Style("h"));
            foreach (var item in notice.ItemsOf(section)) document.Say($"{item.Title}。{item.Text}{string.Join('。', item.Labels())}。", List(2));
        }

        return document.Say("").Say("抄送：县委办公室，县人大常委会办公室，县政协办公室。").Say($"{notice.Issuer}　　　　2022年4月13日印发");
    }
}
