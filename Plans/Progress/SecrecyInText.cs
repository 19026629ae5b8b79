using System.Text.RegularExpressions;
using Duban.Plans.Notices;

namespace Duban.Plans.Progress;

/// <summary>
/// Finds the mark of secrecy that somebody put on what they write (L50): 秘密★1年, 机密：…, （绝密）, 密级：机密.
/// Talk about secrets, as 商业秘密保护 or 保守国家秘密宣传月, is no mark.
/// </summary>
public static partial class SecrecyInText
{
    private const string Level = @"(?<mark>绝\s{0,2}密|机\s{0,2}密|秘\s{0,2}密)";

    /// <summary>The mark as 绝密, 机密, 秘密 or 内部; null where there is none.</summary>
    public static string? Mark(string text)
    {
        var folded = TextFolding.Fold(text);
        foreach (var form in Forms)
        {
            if (form.Match(folded) is { Success: true } match) return Plain(match.Groups["mark"].Value);
        }

        return null;
    }

    private static Regex[] Forms => [Starred(), Declared(), Bracketed(), Leading(), Spoken(), English()];

    private static string Plain(string mark) => mark.ToUpperInvariant() switch
    {
        "TOP SECRET" => "绝密",
        "SECRET" => "机密",
        "CONFIDENTIAL" => "秘密",
        _ => Spaces.RemoveAll(mark),
    };

    // 秘密★1年, 机密☆, 绝密*长期, 内部★: nobody writes the star in talk.
    [GeneratedRegex(@"(?<mark>绝\s{0,2}密|机\s{0,2}密|秘\s{0,2}密|内\s{0,2}部)\s{0,2}(?:[★☆]|\*\s?(?:[0-9]{1,3}\s?[年个月]|长期|启封))")]
    private static partial Regex Starred();

    // 密级：机密, but not 密级：机密、秘密的文件
    [GeneratedRegex($@"密\s{{0,2}}级\s{{0,2}}(?::\s{{0,2}}|\s){Level}(?![、/或和及与以级的])")]
    private static partial Regex Declared();

    // （绝密） or 【机密】, alone in its brackets
    [GeneratedRegex($@"[(\[]\s{{0,2}}{Level}\s{{0,2}}[)\]]")]
    private static partial Regex Bracketed();

    // 机密：…, 绝密！…, or a line that says nothing else
    [GeneratedRegex($@"^[\s*_#>]{{0,4}}{Level}[\s*_]{{0,4}}(?:[:!]|$)", RegexOptions.Multiline)]
    private static partial Regex Leading();

    // 以下内容属机密, 本材料为绝密
    [GeneratedRegex($@"(?:以下|本|此)(?:内容|信息|报告|文件|材料|资料|情况|数据|消息|件)(?:均|都)?(?:是|为|属于|属|系|列为|定为){Level}级?(?![、/或和及与以的文管保工])")]
    private static partial Regex Spoken();

    // TOP SECRET, Confidential: …
    [GeneratedRegex(@"^[\s*_]{0,4}(?<mark>(?i:top secret|secret|confidential))[\s*_]{0,4}(?::|//)|^[\s*_]{0,4}(?<mark>TOP SECRET|SECRET|CONFIDENTIAL)[\s*_]{0,4}$", RegexOptions.Multiline)]
    private static partial Regex English();
}
