using Duban.Dialogs;
using Duban.Dialogs.People;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Turns;

/// <summary>Stores what a turn wants stored of people. Run it inside the transaction that saves the turn.</summary>
public sealed class PeopleWriter(
    AccountStore accounts, InvitationStore invitations, AbsenceStore absences, AssignmentStore assignments, PeopleLog log, OfficeClock clock, IOptions<PlansOptions> options,
    ILogger<PeopleWriter> logger)
{
    private string Authority => options.Value.Authority;

    /// <summary>Stores the change.</summary>
    /// <exception cref="VersionConflictException">The code was used meanwhile; run the turn again.</exception>
    public Task WriteAsync(Change change, CancellationToken cancel) => change switch
    {
        BindAccount bind => BindAsync(bind, cancel),
        NoteWrongCode wrong => NoteAsync(wrong, cancel),
        InviteOfficer invite => InviteAsync(invite, cancel),
        SayAbsent absent => SayAsync(absent, cancel),
        EndAbsence end => EndAsync(end, cancel),
        AssignItem assign => AssignAsync(assign, cancel),
        _ => throw new NotSupportedException($"This is not about people: {change.GetType().Name}."),
    };

    private async Task BindAsync(BindAccount bind, CancellationToken cancel)
    {
        if (!await invitations.UseAsync(Authority, bind.CodeHash, $"{bind.Channel}:{bind.Account}", clock.Now, cancel)) throw VersionConflictException.Of("an invitation", 0);
        await accounts.BindAsync(Authority, bind.Channel, bind.Account, bind.Officer, "invitation", cancel);
        await log.NoteAsync("bind", bind.Officer, bind.Channel, new { bind.Officer, bind.Channel }, cancel);
        Log.AccountBound(logger, bind.Channel, bind.Officer);
    }

    private async Task SayAsync(SayAbsent absent, CancellationToken cancel)
    {
        await absences.SayAsync(Authority, absent.Absence, clock.Now, cancel);
        await log.NoteAsync("say-absent", absent.Absence.SaidBy, "", absent.Absence, cancel);
    }

    private async Task EndAsync(EndAbsence end, CancellationToken cancel)
    {
        await absences.EndAsync(Authority, end.Officer, end.Today, clock.Now, cancel);
        await log.NoteAsync("end-absence", end.Officer, "", new { end.Officer }, cancel);
    }

    private async Task AssignAsync(AssignItem assign, CancellationToken cancel)
    {
        await assignments.AssignAsync(Authority, assign.Assignment, clock.Now, cancel);
        await log.NoteAsync("assign", assign.Assignment.AssignedBy, "", assign.Assignment, cancel);
    }

    private async Task NoteAsync(NoteWrongCode wrong, CancellationToken cancel)
    {
        await invitations.NoteTryAsync(Authority, wrong.Channel, wrong.Account, clock.Now, cancel);
        Log.WrongCode(logger, wrong.Channel);
    }

    private async Task InviteAsync(InviteOfficer invite, CancellationToken cancel)
    {
        await invitations.IssueAsync(Authority, invite.Invitation, clock.Now, cancel);
        await log.NoteAsync("invite", invite.Invitation.IssuedBy, "", new { invite.Invitation.Officer }, cancel);
        Log.OfficerInvited(logger, invite.Invitation.Officer, invite.Invitation.IssuedBy);
    }
}
