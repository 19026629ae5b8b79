using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Duban.Dialogs.Acts;
using Duban.Dialogs.Answering;
using Duban.Dialogs.Intake;
using Duban.Dialogs.Understanding;
using Duban.Plans.Notices;
using Duban.Plans.Progress;

namespace Duban.Dialogs.CheckIns;

/// <summary>Files that an officer sends become evidence of the check-in that is being given; what cannot be taken is named with its reason, and what is secret is not kept (L50).</summary>
internal static class EvidenceTaking
{
    private const int IdLetters = 32;

    /// <summary>The step with its files; without a check-in to hang them on it is asked which.</summary>
    public static FormStep Take(Work work, ImmutableArray<CheckInForm> forms, FormStep? said)
    {
        var verdicts = work.Message.Files.Select(file => (File: file, Verdict: EvidenceCheck.Of(file.Name, file.Content, work.Facts.Evidence))).ToList();
        if (verdicts.Select(one => SecrecyOf(one.File, one.Verdict)).FirstOrDefault(mark => mark is not null) is { } secret) return Secret(work, secret, said?.Form ?? forms.FirstOrDefault());
        var form = said is null ? forms.FirstOrDefault() : said.Form;
        if (form is null || Desk.Open(work, form) is not { } desk) return said is { Form: null } ? said : Opening.AskWhichOfFiles(work);
        var room = Math.Max(0, work.Facts.Evidence.MaxFiles - form.Draft.Evidence.Length);
        var taken = verdicts.Where(one => one.Verdict.IsAccepted).Take(room).Select(one => FileOf(desk, one.File, one.Verdict.Type!)).ToList();
        var refusals = verdicts.Where(one => !one.Verdict.IsAccepted).Select(one => Refusal(work, one.File, one.Verdict)).ToList();
        if (verdicts.Count(one => one.Verdict.IsAccepted) > room) refusals.Add(work.Texts.Say("evidence.tooMany", ("most", work.Facts.Evidence.MaxFiles)));
        return Taken(desk, said, taken, refusals);
    }

    // What is refused for another reason may be secret as well.
    private static string? SecrecyOf(ReceivedFile file, EvidenceVerdict verdict) => verdict switch
    {
        { IsAccepted: true } => null,
        { Refusal: EvidenceRefusal.Secret } => verdict.Detail,
        _ => NoticeReader.Read(file.Content, file.Name).Secrecy,
    };

    // Before it is asked what it belongs to: what is secret must not stay here.
    private static FormStep Secret(Work work, string? mark, CheckInForm? form)
    {
        var answer = new Answer { Intent = Intent.CheckIn, Text = work.Texts.Say("intake.secret", ("mark", mark)), Units = [work.Unit!.PrintedName], Language = work.Texts.Language };
        return new FormStep(new DialogResult(answer) { Changes = [new SecretRefused(work.Message.Officer)] }, form) { IsNew = form is null };
    }

    private static FormStep Taken(Desk desk, FormStep? said, List<NewEvidence> taken, List<string> refusals)
    {
        var texts = desk.Texts;
        var noted = taken.Count == 0 ? "" : texts.Say("evidence.noted", ("files", string.Join(texts["items.join"], taken.Select(file => file.Name)))) + "\n";
        var added = new Draft { Evidence = [.. taken.Select(file => new Evidence(file.Id!, file.Name, Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))))] };
        var next = desk.With(desk.Form.Draft.And(added));
        var step = taken.Count == 0 && said is not null ? said : next.Form.IsShown ? next.Summary(null) : next.Go(added);
        var lead = string.Concat(refusals.Select(refusal => refusal + "\n")) + noted;
        var answer = step.Result.Answer;
        answer = answer with { Text = lead + answer.Text, Brief = answer.Brief is { } brief ? lead + brief : null };
        return step with { IsNew = said?.IsNew ?? false, Result = step.Result with { Answer = answer, Changes = [.. step.Result.Changes, .. taken.Select(file => new SaveEvidence(file))] } };
    }

    private static NewEvidence FileOf(Desk desk, ReceivedFile file, EvidenceType type) => new(EvidenceCheck.NameFor(file.Name, type), type, file.Content)
    {
        Id = IdOf(desk, file),
        Notice = desk.At.Line.Key.Notice,
        ItemKey = desk.At.Line.Key.Item,
        Unit = desk.At.Line.Key.Unit,
        StoredBy = desk.Work.Actor!.Officer,
    };

    // The turn may run again and must then name the same file; who may open it is asked of whom, never of the key.
    private static string IdOf(Desk desk, ReceivedFile file)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"{desk.At.Line.Key} {desk.Work.Actor!.Officer} {desk.Work.Message.At?.UtcTicks} {file.Name} ");
        return Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(said), .. SHA256.HashData(file.Content.Span)]))[..IdLetters];
    }

    private static string Refusal(Work work, ReceivedFile file, EvidenceVerdict verdict) => work.Texts.Say(
        "evidence." + verdict.Refusal, ("file", file.Name), ("detail", verdict.Detail ?? ""), ("most", work.Facts.Evidence.MaxBytes / (1024 * 1024)));
}
