using System.Buffers;
using System.Text;
using CsCheck;
using Duban.Bot.Tests.Notices;
using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Properties;

/// <summary>Whatever happens to a notice, its reading ends in a plan that holds together or in one line of refusal.</summary>
public sealed class DamagedNoticeProperties
{
    private static readonly SearchValues<char> Brackets = SearchValues.Create("〔〕（）【】《》()[]");
    private static readonly string[] Names = ["a.md", "a.txt", "a.docx", "a.pdf", "a.doc", "a.html", "a.wps", "a", "", "县工作安排.MD"];
    private static readonly string[] Signatures = ["", "%PDF-1.7\n", "PK\u0003\u0004", "<html><table>", "\uFEFF"];

    private static readonly string[] Originals =
        [.. NoticeFiles.All.Append(SampleNotices.Seed).Where(path => Encoding.UTF8.GetString(File.ReadAllBytes(path)) is var text && !text.Contains('\uFFFD')).Select(File.ReadAllText)];

    // One change of a text: which, where, how far.
    private static readonly Gen<(int Kind, int At, int Length)[]> Changes = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 1_000_000], Gen.Int[1, 400]).Array[1, 12];

    [Fact]
    public void AnyBytesUnderAnyNameEndInAPlanOrARefusal() =>
        Gen.Select(Gen.Byte.Array[0, 600], Any.Of(Names), Any.Of(Signatures))
            .Sample((bytes, name, signature) => HoldsTogether(NoticeReader.Read((byte[])[.. Encoding.UTF8.GetBytes(signature), .. bytes], name), int.MaxValue));

    [Fact]
    public void ADamagedNoticeEndsInAPlanThatHoldsTogether() =>
        Gen.Select(Any.Of(Originals), Changes, Any.Of("a.md", "a.txt")).Sample((original, changes, name) =>
        {
            var text = changes.Aggregate(original, Damaged);
            var lines = text.Split('\n').Length + text.Count(letter => letter == '\r');
            return HoldsTogether(NoticeReader.Read(Encoding.UTF8.GetBytes(text), name), lines);
        }, print: sample => sample.Item2.Aggregate(sample.Item1, Damaged));

    private static string Damaged(string text, (int Kind, int At, int Length) change)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var at = change.At % text.Length;
        var end = Math.Min(text.Length, at + change.Length);
        return change.Kind switch
        {
            0 => text.Remove(at, end - at),
            1 => text.Insert(at, text[at..end]),
            2 => Shuffled(text, change.At, change.Length),
            3 => WithoutBracketFrom(text, at),
            4 => text.Insert(at, " "),
            5 => text.Insert(at, "\n"),
            _ => text.Insert(at, "\n\n— 3 —\n\n"),
        };
    }

    private static string Shuffled(string text, int at, int distance)
    {
        var lines = text.Split('\n');
        var (one, other) = (at % lines.Length, (at + distance) % lines.Length);
        (lines[one], lines[other]) = (lines[other], lines[one]);
        return string.Join('\n', lines);
    }

    private static string WithoutBracketFrom(string text, int start) =>
        text.AsSpan(start).IndexOfAny(Brackets) is >= 0 and var at ? text.Remove(start + at, 1) : text;

    private static bool HoldsTogether(ReadResult result, int lines)
    {
        if (result.Plan is not { } plan)
        {
            return result.Refusal is { Length: > 0 } reason && !reason.Contains('\n', StringComparison.Ordinal);
        }

        return result.Refusal is null
            && plan.Items.Zip(plan.Items.Skip(1)).All(pair => pair.First.Number < pair.Second.Number && pair.First.Lines.First <= pair.Second.Lines.First)
            && plan.Items.All(item => item.Lines.First >= 1 && item.Lines.First <= item.Lines.Last && item.Lines.Last <= lines)
            && result.Warnings.All(warning => warning.Line >= 0 && warning.Line <= lines);
    }
}
