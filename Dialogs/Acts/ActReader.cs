using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;
using Duban.Plans.Units;

namespace Duban.Dialogs.Acts;

/// <summary>Understands 签收第13项 and 退回第13项县司法局的填报，因为数据不实，11月5日前重报, by the words of acts.tsv. What says more than an act is none.</summary>
internal static partial class ActReader
{
    private static readonly string[] MayAsk = ["mine", "desk", "head-desk", "review", "why"];

    /// <summary>The act that the words ask for, or null.</summary>
    public static ActRequest? Read(Utterance utterance, Work work)
    {
        var (text, original) = (utterance.Text.TrimEnd(), utterance.Original);
        if (ActWords.Match("because", text) is { Success: true, Index: 0 } && text.IndexOfAny([',', '，', ';', '；']) is > 0 and var end && end + 1 < text.Length)
        {
            var rest = Read(new Utterance(original[(end + 1)..], text[(end + 1)..], utterance.Language), work);
            return rest is null ? null : ActTail.Into(rest with { Reason = null }, original[..end], text[..end], work);
        }

        if (ActWords.Find(text) is not { } found) return null;
        var split = Split(text, found.Match.Index + found.Match.Length);
        var head = Head(text[..split], found.Match);
        if (!MayAsk.Contains(found.Key) && (text.AsSpan().IndexOfAny('?', '？') >= 0 || ActWords.Match("question", head).Success)) return How(found.Key, head, work);
        return OfHead(found.Key, head, found.Match.Groups["w"].Captures[^1].Index, work) is { } request ? ActTail.Into(request, original[split..], text[split..], work) : null;
    }

    /// <summary>Where what follows the act begins: at a word of reason, or a comma.</summary>
    private static int Split(string text, int from)
    {
        var comma = text.IndexOfAny([',', '，', ';', '；', ':', '：', '。'], from);
        var because = ActWords.Match("because", text[from..]) is { Success: true } match ? from + match.Index : -1;
        return (comma, because) switch { (< 0, < 0) => text.Length, ( < 0, _) => because, (_, < 0) => comma, _ => Math.Min(comma, because) };
    }

    private static string Head(string text, Match act)
    {
        var letters = text.ToCharArray();
        foreach (var piece in act.Groups["w"].Captures.Where(piece => piece.Index + piece.Length <= letters.Length)) Array.Fill(letters, ' ', piece.Index, piece.Length);
        return new string(letters);
    }

    /// <summary>延期怎么申请？: the way to do it is asked for, and nothing else.</summary>
    private static ActRequest? How(string key, string head, Work work) =>
        ActWords.Match("how", head).Success && OfHead(key, ActWords.Without("how", head), head.Length, work) is { } asked ? asked with { Key = "how", Reason = key } : null;

    private static ActRequest? OfHead(string key, string head, int last, Work work)
    {
        var reading = work.Read(head);
        var marks = reading.Marks.Where(mark => mark.Tag is Tags.Number or Tags.LoneNumber or Tags.Time || mark.Value is Unit || mark.Tag == "OWNUNIT").ToArray();
        var request = new ActRequest(key)
        {
            Items = [.. marks.Where(mark => mark.Tag is Tags.Number or Tags.LoneNumber).SelectMany(mark => (int[])mark.Value!).Distinct()],
            // 县司法局的任务转办给县市监局: who has it, and who gets it.
            Units = [.. UnitsIn(marks, mark => key != "transfer-to" || mark.Start < last)],
            To = key == "transfer-to" ? UnitsIn(marks, mark => mark.Start > last).FirstOrDefault()?.PrintedName : null,
            Date = ActDays.Of(reading, work.Today),
        };
        var rest = head.ToCharArray();
        foreach (var mark in marks) Array.Fill(rest, ' ', mark.Start, mark.Length);
        return Leftover(new string(rest)) is { Length: > 0 } more ? ByTitle(request, more, work) : request;
    }

    private static IEnumerable<Unit> UnitsIn(IEnumerable<Mark> marks, Func<Mark, bool> counts) =>
        marks.Where(counts).Select(mark => mark.Value).OfType<Unit>().DistinctBy(unit => unit.Id);

    private static string Leftover(string text) => Marks().Replace(ActWords.Without("filler", text), "");

    /// <summary>What is left over must be the title of the item, or of only one item.</summary>
    private static ActRequest? ByTitle(ActRequest request, string words, Work work)
    {
        if (words.Length < 2) return null;
        int[] titled = [.. work.Facts.Plan.Items.Where(item => Leftover(Normaliser.Fold(item.Title)).Contains(words, StringComparison.Ordinal)).Select(item => item.Number)];
        if (!request.Items.IsEmpty) return titled.Intersect(request.Items).Any() ? request : null;
        if (titled is not [_]) titled = [.. Lexicon.For(work.Facts).Topics.Saying(words).Distinct()];
        return titled is [var only] ? request with { Items = [only] } : null;
    }

    [GeneratedRegex(@"[\s\p{P}\p{S}]+")]
    private static partial Regex Marks();
}
