using Duban.Dialogs.Answering;
using Duban.Dialogs.Intake;
using Duban.Dialogs.Understanding;
using Duban.Dialogs.Wording;
using Duban.Plans.Progress;

namespace Duban.Dialogs;

/// <summary>What is marked as secret is refused at the door, whoever says it and whatever it is about; only the refusal is kept (L50).</summary>
internal static class SecretText
{
    /// <summary>The refusal; null for a message without such a mark.</summary>
    public static DialogResult? Refuse(Message message, Utterance utterance)
    {
        if (SecrecyInText.Mark(message.Text) is not { } mark) return null;
        var texts = Texts.In(utterance.Language);
        var answer = new Answer { Intent = Intent.OutOfScope, Text = texts.Say("secret.text", ("mark", mark)), Language = texts.Language };
        return new DialogResult(answer) { Changes = [new SecretRefused(message.Officer)] };
    }
}
