using Duban.Dialogs.Understanding;

namespace Duban.Dialogs.CheckIns;

/// <summary>Tells a question from what is reported.</summary>
internal static class QuestionSigns
{
    /// <summary>Whether it asks something: it has a question's word or mark and was understood as something that can be answered.</summary>
    public static bool IsQuestion(Understood understood, Utterance utterance) => understood.Intent switch
    {
        Intent.Greeting or Intent.Thanks or Intent.Help => true,
        Intent.CheckIn or Intent.OutOfScope or Intent.Cancel => false,
        _ => Asks(utterance.Text),
    };

    /// <summary>Whether the words are those of a question.</summary>
    public static bool Asks(string text) => text.TrimEnd(' ', '。', '.', '~') is [.., '?' or '？' or '吗' or '呢' or '么' or '嘛'] || CheckInWords.Find("asks", WithoutNone(text)) is not null;

    // 没啥进展 asks nothing.
    private static string WithoutNone(string text) => CheckInWords.Of("asks.not").Aggregate(text, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal));
}
