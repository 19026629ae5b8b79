using Duban.Plans.People;
using Duban.Plans.Units;

namespace Duban.Plans.Storage;

/// <summary>Puts a roster in force: the people of the directory and the accounts of the channels, all at once.</summary>
public sealed class RosterStore(Database database, DirectoryStore directories, AccountStore accounts)
{
    /// <summary>What binds the accounts that a roster names.</summary>
    public const string BoundBy = "roster";

    /// <summary>Stores it. Accounts that an earlier roster bound and this one does not name are freed, those of people who go too.</summary>
    /// <exception cref="VersionConflictException">Another revision of the directory came since the person looked.</exception>
    public Task AdoptAsync(
        string authority, Roster roster, RosterDiff diff, UnitDirectory known, int basedOn, DateTimeOffset at, CancellationToken cancel = default) =>
        database.InTransactionAsync(async token =>
        {
            await directories.AdoptAsync(authority, known.WithOfficers(diff.Officers), basedOn, at, token);
            await accounts.ReleaseBoundByAsync(authority, BoundBy, token);
            foreach (var gone in diff.Gone) await accounts.ReleaseOfficerAsync(authority, gone.Id, token);
            foreach (var person in roster.People)
                foreach (var account in person.Accounts)
                    await accounts.BindAsync(authority, account.Channel, account.Account, person.Officer.Id, BoundBy, token);
        }, cancel);
}
