using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;
using Duban.Dialogs.Wording;
using Duban.Plans;

namespace Duban.Dialogs.People;

/// <summary>Who is who: invitations and binding, leave, and who of a unit does what. All else is left to the ordinary understanding.</summary>
internal static partial class PeopleDialog
{
    /// <summary>The answer and what to store; null where the message is about no people.</summary>
    public static DialogResult? Run(Facts facts, Message message, Utterance utterance, DateOnly today)
    {
        var said = new PeopleSaid(facts, message, Ending().Replace(utterance.Text.Trim(), ""), today, Texts.In(utterance.Language));
        return Binding.Run(said) ?? Inviting.Run(said) ?? Leaving.Run(said) ?? Assigning.Run(said);
    }

    // 邀请张三。谢谢
    [GeneratedRegex(@"[\s。.!！,，~～]*(?:谢谢|thanks|thank you|please)?[\s。.!！,，~～]*$")]
    private static partial Regex Ending();
}
