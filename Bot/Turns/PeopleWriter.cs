using Duban.Dialogs;
using Duban.Dialogs.People;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Turns;

/// <summary>Stores what a turn wants stored of people. Run it inside the transaction that saves the turn.</summary>
public sealed class PeopleWriter(
    AccountStore accounts, InvitationStore invitations, AbsenceStore absences, AssignmentStore assignments, OfficeClock clock, IOptions<PlansOptions> options,
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
        SayAbsent absent => absences.SayAsync(Authority, absent.Absence, clock.Now, cancel),
        EndAbsence end => absences.EndAsync(Authority, end.Officer, end.Today, clock.Now, cancel),
        AssignItem assign => assignments.AssignAsync(Authority, assign.Assignment, clock.Now, cancel),
        _ => throw new NotSupportedException($"This is not about people: {change.GetType().Name}."),
    };

    private async Task BindAsync(BindAccount bind, CancellationToken cancel)
    {
        if (!await invitations.UseAsync(Authority, bind.CodeHash, $"{bind.Channel}:{bind.Account}", clock.Now, cancel)) throw VersionConflictException.Of("an invitation", 0);
        await accounts.BindAsync(Authority, bind.Channel, bind.Account, bind.Officer, "invitation", cancel);
        Log.AccountBound(logger, bind.Channel, bind.Officer);
    }

    private async Task NoteAsync(NoteWrongCode wrong, CancellationToken cancel)
    {
        await invitations.NoteTryAsync(Authority, wrong.Channel, wrong.Account, clock.Now, cancel);
        Log.WrongCode(logger, wrong.Channel);
    }

    private async Task InviteAsync(InviteOfficer invite, CancellationToken cancel)
    {
        await invitations.IssueAsync(Authority, invite.Invitation, clock.Now, cancel);
        Log.OfficerInvited(logger, invite.Invitation.Officer, invite.Invitation.IssuedBy);
    }
}
