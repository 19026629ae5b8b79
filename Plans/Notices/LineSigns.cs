using System.Text.RegularExpressions;

namespace Duban.Plans.Notices;

/// <summary>Recognises the known parts around a plan by their words. All texts are folded and trimmed.</summary>
public static partial class LineSigns
{
    private const int LongestSignature = 60;

    /// <summary>2021年8月12日 alone, in digits or numerals, perhaps in brackets.</summary>
    public static bool IsDate(string text) => Date().IsMatch(text);

    /// <summary>各乡镇人民政府，县级各部门：</summary>
    public static bool IsAddressee(string text) =>
        text.EndsWith(':') && text.Length is > 2 and < 400 && text.IndexOf('。', StringComparison.Ordinal) < 0
        && RoleLabel.At(text, 0) is null && MarkerReader.TryRead(text) is null && Addressee().IsMatch(text);

    /// <summary>附件：… or 附件1.</summary>
    public static bool IsAttachment(string text) => Attachment().IsMatch(text);

    /// <summary>抄送, 印发, 公开方式, 此件公开发布, 联系人 and the like.</summary>
    public static bool IsClosing(string text) => Closing().IsMatch(text);

    /// <summary>Whether the words end like prose or hold a sentence's sign.</summary>
    public static bool IsProse(string text) => text.AsSpan().IndexOfAny('。', ',', ';') >= 0;

    /// <summary>开江县人民政府 alone: a name without any sign.</summary>
    public static bool IsSignature(string text) =>
        text.Length is > 2 and < LongestSignature && !text.Any("。;:,!?《》".Contains) && !char.IsAsciiDigit(text[0])
        && Spaces.RemoveAll(text).Split('、').All(name => Names.LooksLikeName(name) && !Names.IsGroup(name));

    /// <summary>开江府发〔2021〕24号 alone.</summary>
    public static bool IsDocumentNumber(string text) => text.Length < 60 && DocumentNumberPattern().Match(text) is { Success: true } match && match.Length * 10 > text.Length * 4;

    /// <summary>The document number in the text, or null.</summary>
    public static (int Start, int Length)? DocumentNumber(string text)
    {
        var match = DocumentNumberPattern().Match(text);
        return match.Success ? (match.Index, match.Length) : null;
    }

    [GeneratedRegex("^[\\[(]?(?:19|20|二)[0-9〇○零ОO一二三四五六七八九]{2,3} *年 *[0-9一二三四五六七八九十]{1,2} *月 *[0-9一二三四五六七八九十]{1,3} *日[\\])]?$")]
    private static partial Regex Date();

    [GeneratedRegex("(各|有关|单位|部门|政府|机构|委员会|办事处|街道|公司|局|委|办|乡|镇|企业|同志)[^。]*:$")]
    private static partial Regex Addressee();

    [GeneratedRegex("^[(\\[]?附 *(?:件|表|录)?(?:下载|预览)? *[0-9一二三四五六七八九十]{0,2}(?: *[:.、)\\]].*| *$| +.{2,60}$)|^附(?:件|表) *[0-9一二三四五六七八九十]{1,2}[^,。]{0,60}$")]
    private static partial Regex Attachment();

    [GeneratedRegex("^[(\\[]?(?:抄送|抄报|主送|分送|发送范围)[: ]|^[(\\[]?(?:信息)?(?:公开)(?:方式|选项|属性|类别|形式|范围)[: ]|^信息公开选项|^主题词|^[(\\[]?(?:此|本)(?:件|文)[^。]{0,4}(?:公开|发布|不)|^\\(?联系(?:人|电话|方式|单位)[:)]|^[^。]{2,40}(?:办公室|秘书科|局|委|厅|办|政府)[^。:]{0,6}(?:19|20)[0-9]{2} *年 *[0-9]{1,2} *月 *[0-9]{1,2} *日 *印(?:发)?$|^(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日印发|^特此通知|^(?:责任)?(?:编辑|校对|审核|审签)[:]|^(?:共印|印)[0-9]+份|^(?:分享[到至]|扫一扫|相关(?:链接|文档|附件|稿件)|上一[篇条]|下一[篇条]|版权所有|\\[?(?:打印本页|关闭窗口|我要纠错))|^[^。;]{0,80}(?:ICP备|网站标识码|公网安备)")]
    private static partial Regex Closing();

    [GeneratedRegex("[\u4e00-\u9fff]{1,16} *[\\[(〈] *(?:19|20)[0-9]{2} *(?:年)? *[\\])〉] *第? *[0-9]{1,5} *号")]
    private static partial Regex DocumentNumberPattern();
}
