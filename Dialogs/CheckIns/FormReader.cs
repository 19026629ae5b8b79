using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;

namespace Duban.Dialogs.CheckIns;

/// <summary>Understands commands and corrections to a check-in that is being given; all else is what is reported.</summary>
internal static partial class FormReader
{
    private static readonly (string Key, FormRequestKind Kind)[] Commands =
    [
        ("confirm", FormRequestKind.Confirm), ("cancel", FormRequestKind.Cancel), ("show", FormRequestKind.Show), ("restart", FormRequestKind.Restart),
        ("later", FormRequestKind.Later), ("compile", FormRequestKind.Compile),
    ];

    private static readonly (string Key, Slot Slot)[] Names =
    [
        ("name.expected", Slot.Expected), ("name.progress", Slot.Progress), ("name.percent", Slot.Percent), ("name.stage", Slot.Stage), ("name.difficulty", Slot.Difficulty),
        ("name.help", Slot.Help), ("name.next", Slot.Next), ("name.evidence", Slot.Evidence), ("name.reason", Slot.Reason),
    ];

    /// <summary>The request, or null where the words are none.</summary>
    public static FormRequest? Read(Utterance utterance)
    {
        var (text, original) = (utterance.Text.Trim(), utterance.Original.Trim());
        var core = Core(text);
        foreach (var (key, kind) in Commands)
        {
            if (CheckInWords.Is(key, text) || CheckInWords.Is(key, core)) return new FormRequest(kind);
        }

        return Correction(text, original) ?? Percentage(text) ?? More(text, original);
    }

    // 好的，确认提交，谢谢 is 确认提交.
    private static string Core(string text) => string.Join('，', ReportReader.Clauses(text).Where(clause => !CheckInWords.Is("courtesy", clause)));

    // 把百分比改成70 / 困难去掉 / 去掉附件 / change the percentage to 70
    private static FormRequest? Correction(string text, string original)
    {
        var from = AfterPrefix(text, 0);
        if (CheckInWords.Start("remove", text[from..]) is { } remove) return NameAt(text, AfterPrefix(text, Skip(text, from + remove.Length))) is { } gone && IsAtEnd(text, gone.End) ? new(FormRequestKind.Remove) { Slot = gone.Slot } : null;
        if (NameAt(text, from) is not { } name) return null;
        var after = Skip(text, name.End);
        if (CheckInWords.Start("remove", text[after..]) is { } removed && IsAtEnd(text, after + removed.Length)) return new(FormRequestKind.Remove) { Slot = name.Slot };
        if (name.Slot is not (Slot.Progress or Slot.Percent) && IsGone(text[name.End..])) return new(FormRequestKind.Remove) { Slot = name.Slot };
        if (CheckInWords.Start("change", text[after..]) is { } change) return new(FormRequestKind.Change) { Slot = name.Slot, Value = original[(after + change.Length)..] };
        return from > 0 && text[after..].StartsWith("to ", StringComparison.Ordinal) ? new(FormRequestKind.Change) { Slot = name.Slot, Value = original[(after + 3)..] } : null;
    }

    // 不是60，是70 / 改成70% / 应该是七成
    private static FormRequest? Percentage(string text) =>
        NotThisBut().Match(text) is { Success: true } match ? new(FormRequestKind.Change) { Slot = Slot.Percent, Value = match.Groups["n"].Value } : null;

    private static FormRequest? More(string text, string original) =>
        CheckInWords.Start("append", text) is { } append && append.Length < text.Length ? new(FormRequestKind.Append) { Value = WithoutAppend(original, append.Length) } : null;

    // 补充：… names what is meant; 增加了两人 and 还有三家没改 belong to what is said.
    private static string WithoutAppend(string original, int length) =>
        original[length] is ' ' or '：' or ':' or '，' or ',' ? original[length..].TrimStart(' ', '：', ':', '，', ',') : original;

    // 困难没有了, 困难已经解决
    private static bool IsGone(string rest) => CheckInWords.Start("gone", rest.TrimStart(' ', '也', '都')) is { } gone && IsAtEnd(rest.TrimStart(' ', '也', '都'), gone.Length);

    private static int AfterPrefix(string text, int at) => CheckInWords.Start("prefix", text[at..]) is { } prefix ? Skip(text, at + prefix.Length) : at;

    private static (Slot Slot, int End)? NameAt(string text, int at)
    {
        foreach (var (slot, word) in Names.SelectMany(name => CheckInWords.Of(name.Key).Select(word => (name.Slot, Word: word))).OrderByDescending(name => name.Word.Length))
        {
            if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)) return (slot, at + word.Length);
        }

        return null;
    }

    private static bool IsAtEnd(string text, int at) => CheckInWords.Bare(text[at..]).Length == 0;

    private static int Skip(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '的' or ':' or '：' or ',' or '，') at++;
        return at;
    }

    [GeneratedRegex(@"^(?:(?:不是|不对|不,|no,?|not)\s*[0-9]{0,3}%?[,，。 ]*(?:是|应该是|应为|改成|it's|it is|but)?|改成|改为|应该是|应为|make it|change it to)\s*(?<n>[0-9]{1,3}\s*%?|百分之[零一二三四五六七八九十百]+|[一二三四五六七八九]成[半一二三四五六七八九]?)\s*(?:才对|吧|了)?[。.!！]*$")]
    private static partial Regex NotThisBut();
}
