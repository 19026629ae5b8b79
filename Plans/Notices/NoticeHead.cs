using System.Globalization;
using System.Text.RegularExpressions;

namespace Duban.Plans.Notices;

/// <summary>What a notice says about itself: number, issuer, title, day.</summary>
/// <param name="Title">The plan's title.</param>
/// <param name="DocumentNumber">开江府发〔2021〕24号.</param>
/// <param name="Issuer">Who signed it.</param>
/// <param name="IssuedOn">When it was signed.</param>
/// <param name="Year">The year it covers.</param>
public sealed partial record NoticeHead(string Title, string? DocumentNumber, string? Issuer, DateOnly? IssuedOn, int? Year)
{
    /// <summary>Whether anything was found.</summary>
    public bool IsEmpty => Title.Length == 0 && DocumentNumber is null && IssuedOn is null;

    /// <summary>Reads the head from a notice's parts.</summary>
    public static NoticeHead Read(NoticeParts parts, WarningList warnings)
    {
        var letterTitle = TitleBlock.Read(parts.HasLetter ? parts.Letter : parts.Plan);
        var planTitle = parts.HasLetter ? TitleBlock.Read(parts.Plan) : "";
        var title = planTitle.Length > 0 ? planTitle : PromulgatedTitle(letterTitle, parts) ?? letterTitle;
        var front = Front(parts);
        var number = DocumentNumberIn(front);
        var (signer, day) = Signature.Find(parts);
        var issuedOn = day ?? LabelledDay(front) ?? BracketedDay(front);
        var issuer = signer ?? IssuerOfTitle(letterTitle) ?? LabelledIssuer(front) ?? RedHead(front);
        return new NoticeHead(title, number, issuer, issuedOn, YearOf(title, letterTitle, number, issuedOn));
    }

    // 关于印发《…》的通知 without a title of the plan itself; in 关于印发《…》任务分解方案的通知 the name goes on behind the bracket.
    private static string? PromulgatedTitle(string letterTitle, NoticeParts parts)
    {
        if (!parts.HasLetter || !Promulgates().IsMatch(letterTitle))
        {
            return null;
        }

        var name = NameAroundTitle().Match(TextFolding.Fold(letterTitle)).Groups["name"];
        return name.Success ? letterTitle.Substring(name.Index, name.Length)
            : References.In(Passage.Of(letterTitle, 1), new WarningList()) is [var first, ..] ? first : null;
    }

    // The lines before the body: where numbers and labels of the notice itself may stand.
    private static List<string> Front(NoticeParts parts)
    {
        var blocks = parts.Letter.Concat(parts.Plan).Take(40);
        return [.. blocks.SelectMany(block => block is Paragraph each ? [each.Text.Trim()] : ((TableRow)block).Cells.Select(cell => cell.Text))];
    }

    private static string? DocumentNumberIn(List<string> front)
    {
        var line = front.Take(25).FirstOrDefault(text => LineSigns.IsDocumentNumber(TextFolding.Fold(text)) && !text.Contains('《', StringComparison.Ordinal))
            ?? front.Take(12).FirstOrDefault(text => text.Length < 80 && LineSigns.DocumentNumber(TextFolding.Fold(text)) is not null && IsAtEnd(TextFolding.Fold(text)));
        return line is not null && LineSigns.DocumentNumber(TextFolding.Fold(line)) is var (start, length) ? Normalised(line.Substring(start, length)) : null;
    }

    private static bool IsAtEnd(string text) =>
        LineSigns.DocumentNumber(text) is var (start, length) && start + length >= text.Length - 1 && (start == 0 || text[start - 1] is '(' or ':' or ' ');

    private static string Normalised(string number)
    {
        var tight = Spaces.RemoveAll(number);
        var folded = TextFolding.Fold(tight);
        var open = folded.AsSpan().IndexOfAny('[', '(', '〈');
        var close = folded.AsSpan().IndexOfAny(']', ')', '〉');
        return $"{tight[..open]}〔{folded[(open + 1)..close].TrimEnd('年')}〕{Printed(tight[(close + 1)..]).TrimStart('第')}";
    }

    // Digits half-width, 號 as the document writes it.
    private static string Printed(string text) => string.Concat(text.Select(letter => Spaces.IsHan(letter) ? letter : TextFolding.Fold(letter)));

    private static string? IssuerOfTitle(string title)
    {
        var about = title.IndexOf("关于", StringComparison.Ordinal) is var at and > 0 ? at : title.IndexOf("關於", StringComparison.Ordinal);
        return about > 2 && LineSigns.IsSignature(TextFolding.Fold(title[..about])) ? title[..about] : null;
    }

    private static string? LabelledIssuer(List<string> front) =>
        front.Select(text => IssuerLabel().Match(text)).FirstOrDefault(match => match.Success)?.Groups["name"].Value;

    // 开江县人民政府文件
    private static string? RedHead(List<string> front) =>
        front.Take(8).FirstOrDefault(text => text.Length is > 4 and < 40 && text.EndsWith("文件", StringComparison.Ordinal) && LineSigns.IsSignature(text[..^2]))?[..^2];

    private static DateOnly? LabelledDay(List<string> front) =>
        front.Where(text => DayLabel().IsMatch(text)).Select(NoticeDay.Read).FirstOrDefault(day => day is not null);

    private static DateOnly? BracketedDay(List<string> front) =>
        front.Take(8).Where(text => LineSigns.IsDate(Spaces.RemoveAll(TextFolding.Fold(text)))).Select(NoticeDay.Read).FirstOrDefault(day => day is not null);

    private static int? YearOf(string title, string letterTitle, string? number, DateOnly? issuedOn)
    {
        var issued = issuedOn?.Year ?? (number is not null && YearInNumber().Match(number) is { Success: true } match ? Int(match.Groups["y"].Value) : null);
        return TitleYear(title, issued) ?? TitleYear(letterTitle, issued) ?? issued;
    }

    // A title of 2021—2023年 covers the year of issue if that lies in it.
    private static int? TitleYear(string title, int? issued)
    {
        var years = YearInTitle().Matches(TextFolding.Fold(title)).Select(match => Int(match.Groups["y"].Value)).ToList();
        return years.Count == 0 ? null
            : years.Count > 1 && issued is { } year && year >= years.Min() && year <= years.Max() ? year
            : years[0];
    }

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("(印发|转发|印發|轉發|下达|公布|发布)")]
    private static partial Regex Promulgates();

    [GeneratedRegex("(?:印发|转发|下达|公布|发布)(?<name>[^《》]{0,30}《[^《》]+》[^《》]{0,40}(?:方案|安排|要点|计划|分工|分解表?|清单|台账|意见|办法|任务|表))的(?:通知|函|公告)$")]
    private static partial Regex NameAroundTitle();

    [GeneratedRegex("^(?:发布机构|发文机关|制发机关|发文单位|发文机构|成文单位|来源)[：: ]+(?<name>[\u4e00-\u9fff]{3,30})$")]
    private static partial Regex IssuerLabel();

    [GeneratedRegex("^(?:成文日期|发文日期|印发日期|制发日期|生成日期|发布日期)")]
    private static partial Regex DayLabel();

    [GeneratedRegex("〔(?<y>[0-9]{4})〕")]
    private static partial Regex YearInNumber();

    [GeneratedRegex("(?<y>(?:19|20)[0-9]{2})[-—–―~\u4e00-\u9fff]")]
    private static partial Regex YearInTitle();
}
