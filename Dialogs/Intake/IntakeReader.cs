using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;
using Duban.Plans;
using Duban.Plans.Intake;

namespace Duban.Dialogs.Intake;

/// <summary>Understands what a supervisor says to a notice that waits for confirmation; all else is left to the ordinary understanding.</summary>
internal static partial class IntakeReader
{
    private static readonly (string Key, IntakeRequestKind Kind)[] Phrases =
    [
        ("confirm", IntakeRequestKind.Confirm), ("discard", IntakeRequestKind.Discard), ("show", IntakeRequestKind.Show),
        ("warnings", IntakeRequestKind.Warnings), ("items", IntakeRequestKind.Items), ("changes", IntakeRequestKind.Changes),
        ("units", IntakeRequestKind.Units), ("undo", IntakeRequestKind.Undo), ("own", IntakeRequestKind.AsOwnNotice), ("version", IntakeRequestKind.AsNewVersion),
    ];

    /// <summary>The request, or null where the words are none.</summary>
    public static IntakeRequest? Read(Utterance utterance, ImportDraft draft, Facts read)
    {
        var said = Ending().Replace(utterance.Text.Trim(), "");
        foreach (var (key, kind) in Phrases)
        {
            if (IntakeWords.Of(key).Contains(said)) return new IntakeRequest(kind);
        }

        var words = new ItemWords(utterance.Original, utterance.Text);
        return Item(words) ?? CorrectionReader.Read(words, read) ?? UnitChoiceReader.Read(utterance.Original, draft, read);
    }

    private static IntakeRequest? Item(ItemWords words) =>
        words.Item is { } number && ShowsItem().IsMatch(words.Folded.Trim()) ? new IntakeRequest(IntakeRequestKind.Item) { Item = number } : null;

    // 确认导入吧。
    [GeneratedRegex(@"[\s。.!！?？,，~～]*[吧了呀啊哦]?[\s。.!！?？,，~～]*$")]
    private static partial Regex Ending();

    // 第5项, 看看第5项, 第5项读成什么样, show item 5
    [GeneratedRegex(@"^(?:查看|看看|看一下|看|显示|show|show me)?\s*(?:读成(?:了)?什么(?:样)?|怎么读的|是什么)?\s*[?？。.]*$")]
    private static partial Regex ShowsItem();
}
