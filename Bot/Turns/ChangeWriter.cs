using Duban.Dialogs;
using Duban.Dialogs.Acts;
using Duban.Dialogs.CheckIns;
using Duban.Dialogs.Feedback;
using Duban.Dialogs.Intake;
using Duban.Dialogs.People;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Turns;

/// <summary>Stores what a turn wants stored. Run it inside the transaction that saves the turn.</summary>
public sealed class ChangeWriter(
    DraftStore drafts, PlanStore plans, DirectoryStore directories, MarkStore marks, ProgressStore progress, EvidenceStore evidence, PeopleWriter people, OfficeClock clock, IOptions<PlansOptions> options,
    ILogger<ChangeWriter> logger)
{
    private string Authority => options.Value.Authority;

    /// <summary>Stores the changes in their order.</summary>
    /// <exception cref="VersionConflictException">Somebody else stored something that the turn did not know; run it again.</exception>
    public async Task WriteAsync(IEnumerable<Change> changes, CancellationToken cancel)
    {
        foreach (var change in changes) await WriteAsync(change, cancel);
    }

    private Task WriteAsync(Change change, CancellationToken cancel) => change switch
    {
        SaveDraft save => drafts.SaveAsync(Authority, save.Draft, cancel),
        DropDraft drop => drafts.DropAsync(Authority, drop.Officer, cancel),
        AdoptPlan adopt => AdoptAsync(adopt, cancel),
        RecordActs acts => progress.RecordAsync(Authority, acts.Record, cancel),
        SaveEvidence save => evidence.SaveAsync(Authority, save.File, cancel),
        WantSigning want => progress.SetSigningAsync(Authority, want.Unit, want.IsWanted, want.Circumstances, cancel),
        MarkAnswerWrong mark => MarkAsync(mark, cancel),
        SecretRefused refused => NoteAsync(refused),
        BindAccount or NoteWrongCode or InviteOfficer or SayAbsent or EndAbsence or AssignItem => people.WriteAsync(change, cancel),
        _ => throw new NotSupportedException($"Nobody stores a {change.GetType().Name}."),
    };

    private async Task AdoptAsync(AdoptPlan adopt, CancellationToken cancel)
    {
        var stored = await plans.AdoptAsync(Authority, adopt.Draft, adopt.Notice, clock.Now, cancel);
        if (adopt.Directory is { } directory) await directories.AdoptAsync(Authority, directory, adopt.DirectoryRevision, clock.Now, cancel);
        await drafts.DropAsync(Authority, adopt.Draft.Officer, cancel);
        Log.PlanAdopted(logger, adopt.Draft.FileName, stored.Version, adopt.Draft.Officer);
    }

    private async Task MarkAsync(MarkAnswerWrong mark, CancellationToken cancel)
    {
        await marks.MarkAsync(Authority, mark.Wrong, clock.Now, cancel);
        Log.AnswerMarked(logger, mark.Wrong.Officer, mark.Wrong.Intent);
    }

    private Task NoteAsync(SecretRefused refused)
    {
        Log.SecretRefused(logger, refused.Officer);
        return Task.CompletedTask;
    }
}
