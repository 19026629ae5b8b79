using Duban.Dialogs.Acts;
using Duban.Dialogs.Understanding;
using Duban.Plans.Progress;

namespace Duban.Dialogs.CheckIns;

/// <summary>How an officer reports by talking: any sentence fills any slots, only what is missing is asked, a card is confirmed or corrected, then it is stored.</summary>
internal static class CheckInDialog
{
    /// <summary>A command or correction to the check-in that is being given; null where the message is none.</summary>
    public static FormStep? Command(Work work, CheckInForm form, Utterance utterance) =>
        Desk.Open(work, form) is { } desk && FormReader.Read(utterance) is { } request ? Do(desk, request) : null;

    /// <summary>The report, begun or gone on with; null where the message asks something else.</summary>
    public static FormStep? Report(Work work, CheckInForm? form, Utterance utterance, Understood understood)
    {
        var isQuestion = QuestionSigns.IsQuestion(understood, utterance);
        var isMeant = Opening.IsMeant(work, understood) || (!isQuestion && Opening.LooksLikeAReport(work, utterance, understood));
        if (form is null || Desk.Open(work, form) is not { } desk) return isMeant ? Opening.Begin(work, utterance, understood) : null;
        if (isQuestion) return null;
        return Opening.SwitchesTo(work, desk.At, utterance, understood) ? Opening.Begin(work, utterance, understood) : Fill(desk, utterance.Original, ItemHead.Of(utterance, understood).Text);
    }

    /// <summary>Takes in what was said and asks what is missing, or shows the summary.</summary>
    /// <param name="desk">The check-in.</param>
    /// <param name="original">All that was said.</param>
    /// <param name="text">The part of it that is reported.</param>
    /// <param name="isMore">Whether it was said in addition (补充：…): what stood there is kept.</param>
    public static FormStep Fill(Desk desk, string original, string text, bool isMore = false)
    {
        if (SecrecyInText.Mark(text) is { } mark) return Secret(desk, mark);
        // Numbers of persons are masked before they are written down anywhere; the mask keeps all places.
        var masked = PersonalData.Mask(text, Personal(desk.Work.Message, original, text));
        var said = Opening.Reader(desk.Work).Read(masked, desk.Form.Asked);
        if (said.IsEmpty && text.Trim().Length > 0 && !CheckInWords.Is("skip", Normaliser.Fold(text)) && !CheckInWords.Is("none", Normaliser.Fold(text))) return desk.Ask(said, "checkIn.again");
        return (desk.With((isMore ? desk.Form.Growing(said) : desk.Form.Draft).And(said)) with { HasMasked = masked != text }).Go(said);
    }

    /// <summary>What else somebody outside saw of personal data, in the places of the part that is reported.</summary>
    private static IEnumerable<PersonalSpan> Personal(Message message, string original, string text) =>
        message.Personal.IsDefaultOrEmpty || original.IndexOf(text, StringComparison.Ordinal) is not (>= 0 and var from) ? []
            : message.Personal.Where(span => span.Start >= from && span.Start + span.Length <= from + text.Length).Select(span => span with { Start = span.Start - from });

    private static FormStep Do(Desk desk, FormRequest request) => request.Kind switch
    {
        FormRequestKind.Confirm => Confirmation.Confirm(desk),
        FormRequestKind.Cancel => desk.Drop(),
        FormRequestKind.Show => desk.Summary(null),
        FormRequestKind.Restart => desk.Restart(),
        FormRequestKind.Later => desk.Say("checkIn.later"),
        FormRequestKind.Compile => Compiling.Compile(desk),
        FormRequestKind.Remove => desk.Corrected(request.Slot, Draft.Nothing, "checkIn.removed"),
        FormRequestKind.Append => Fill(desk, request.Value!, request.Value!, isMore: true),
        _ => Change(desk, request),
    };

    private static FormStep Change(Desk desk, FormRequest request)
    {
        var reader = Opening.Reader(desk.Work);
        var said = reader.ReadAs(request.Slot, PersonalData.Mask(request.Value!));
        var isRead = request.Slot is Slot.Percent ? said.Percent is not null : request.Slot is not Slot.Expected || said.Expected is not null;
        return isRead ? desk.Corrected(request.Slot, said, "checkIn.changed") : desk.Say("checkIn.notRead", ("slot", FormCard.Label(desk.Work, request.Slot)), ("value", request.Value!.Trim()));
    }

    private static FormStep Secret(Desk desk, string mark) =>
        new(desk.Answered(desk.Texts.Say("secret.text", ("mark", mark))) with { Changes = [new Intake.SecretRefused(desk.Work.Message.Officer)] }, desk.Form);
}
