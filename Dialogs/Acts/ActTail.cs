using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;
using Duban.Plans.Progress;
using Duban.Plans.Units;

namespace Duban.Dialogs.Acts;

/// <summary>What follows an act: the reason, the unit that should do it instead, a day that stands by itself. Personal data in a reason is masked. 因为数据不实，11月5日前重报</summary>
internal static partial class ActTail
{
    /// <summary>The request with what the words say.</summary>
    public static ActRequest Into(ActRequest request, string original, string text, Work work)
    {
        var reasons = new List<string>();
        string? proposed = null;
        foreach (Match part in Parts().Matches(text))
        {
            var said = original.Substring(part.Index, part.Length).Trim();
            var reading = work.Read(part.Value);
            if (IsOnlyADay(reading, work) is { } day) request = request with { Date = request.Date ?? day };
            else if (ActWords.Match("proposal", part.Value).Success && UnitIn(reading) is { } unit) (request, proposed) = (request with { To = unit.PrintedName }, said);
            else if (WithoutOpener(said, part.Value) is { Length: > 0 } reason) reasons.Add(reason);
        }

        var why = reasons.Count > 0 ? string.Join(work.Texts["act.reason.join"], reasons) : proposed;
        return request with { Reason = request.Reason ?? (why is null ? null : PersonalData.Mask(why)) };
    }

    private static Unit? UnitIn(Reading reading) => reading.Marks.Select(mark => mark.Value).OfType<Unit>().FirstOrDefault();

    private static DateOnly? IsOnlyADay(Reading reading, Work work)
    {
        if (ActDays.Of(reading, work.Today) is not { } day) return null;
        var rest = reading.Text;
        foreach (var mark in reading.Marks.Where(mark => mark.Tag == Tags.Time)) rest = rest.Remove(mark.Start, mark.Length).Insert(mark.Start, new string(' ', mark.Length));
        return string.IsNullOrWhiteSpace(ActWords.Without("date-filler", rest).Trim(' ', '(', ')', ':', '：')) ? day : null;
    }

    private static string WithoutOpener(string said, string text)
    {
        var start = text.Length - text.TrimStart().Length;
        var opener = ActWords.Match("because", text);
        return (opener.Success && opener.Index == start ? said[opener.Length..] : said).Trim(' ', ':', '：', '是', '.', '。', '!');
    }

    [GeneratedRegex("[^,，;；。\\n]+")]
    private static partial Regex Parts();
}
