using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;
using Duban.Dialogs.Wording;
using Duban.Plans;
using Duban.Plans.People;

namespace Duban.Dialogs.People;

/// <summary>Who is who: invitations and binding, leave, and who of a unit does what. All else is left to the ordinary understanding.</summary>
internal static partial class PeopleDialog
{
    private const int LongestCode = 14;

    /// <summary>The answer and what to store; null where the message is about no people.</summary>
    public static DialogResult? Run(Facts facts, Message message, Utterance utterance, DateOnly today)
    {
        var said = new PeopleSaid(facts, message, Cleaned(utterance.Text), today, Texts.In(LanguageOf(utterance, message)));
        return Binding.Run(said) ?? Inviting.Run(said) ?? Leaving.Run(said) ?? Assigning.Run(said);
    }

    // 请三天假 is 请假三天.
    private static string Cleaned(string text) => SplitLeave().Replace(Ending().Replace(text.Trim(), ""), "请假${days}");

    // A code has letters and is no English.
    private static string LanguageOf(Utterance utterance, Message message) =>
        InvitationCode.FindIn(utterance.Text) is null ? utterance.Language
        : utterance.Text.Any(letter => letter is >= '一' and <= '鿿') ? "zh-Hans"
        : utterance.Text.Length > LongestCode ? utterance.Language : Texts.In(message.Locale).Language;

    [GeneratedRegex("请(?<days>[0-9一二两三四五六七八九十半]{1,3}(?:个?工作日|天|周|个星期))的?[年病事]?假")]
    private static partial Regex SplitLeave();

    // 邀请张三。谢谢
    [GeneratedRegex(@"[\s。.!！,，~～]*(?:谢谢|thanks|thank you|please)?[\s。.!！,，~～]*$")]
    private static partial Regex Ending();
}
