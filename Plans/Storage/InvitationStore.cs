using Duban.Plans.People;

namespace Duban.Plans.Storage;

/// <summary>Keeps invitations by the hash of their codes. One that was used or has expired stays, and opens nothing.</summary>
public sealed class InvitationStore(Database database)
{
    private static readonly TimeSpan TriesCounted = TimeSpan.FromHours(1);

    /// <summary>Issues an invitation; what was issued to the officer before and not used is void.</summary>
    public Task IssueAsync(string authority, Invitation invitation, DateTimeOffset at, CancellationToken cancel = default) =>
        database.WriteAsync(async session =>
        {
            await session.ExecuteAsync(
                "update invitations set expires_at = @at where authority = @authority and officer = @Officer and used_at is null and expires_at > @at",
                new { authority, invitation.Officer, at });
            return await session.ExecuteAsync("""
                insert into invitations (authority, code_hash, officer, issued_by, issued_at, expires_at)
                values (@authority, @CodeHash, @Officer, @IssuedBy, @at, @ExpiresAt)
                """, new { authority, invitation.CodeHash, invitation.Officer, invitation.IssuedBy, invitation.ExpiresAt, at });
        }, cancel);

    /// <summary>What is known of a code that an account says.</summary>
    public Task<InvitationCheck> CheckAsync(
        string authority, string codeHash, string channel, string account, DateTimeOffset now, CancellationToken cancel = default) =>
        database.ReadAsync(async session =>
        {
            var invitation = await session.FirstAsync<Invitation>("""
                select code_hash, officer, issued_by, expires_at, used_at
                from invitations
                where authority = @authority and code_hash = @codeHash
                """, new { authority, codeHash });
            var tries = await session.FirstAsync<int>("""
                select count(*)
                from invitation_tries
                where authority = @authority and channel = @channel and account = @account and tried_at > @since
                """, new { authority, channel, account, since = now - TriesCounted });
            return new InvitationCheck(codeHash, invitation, tries);
        }, cancel);

    /// <summary>Uses a code up; says whether it was open. Of two who use it at once, one gets it.</summary>
    public async Task<bool> UseAsync(string authority, string codeHash, string usedBy, DateTimeOffset at, CancellationToken cancel = default) =>
        await database.WriteAsync(
            session => session.ExecuteAsync("""
                update invitations set used_at = @at, used_by = @usedBy
                where authority = @authority and code_hash = @codeHash and used_at is null and expires_at > @at
                """, new { authority, codeHash, usedBy, at }),
            cancel) > 0;

    /// <summary>Notes that an account said a code that opens nothing.</summary>
    public Task NoteTryAsync(string authority, string channel, string account, DateTimeOffset at, CancellationToken cancel = default) =>
        database.WriteAsync(
            session => session.ExecuteAsync(
                "insert into invitation_tries (authority, channel, account, tried_at) values (@authority, @channel, @account, @at)",
                new { authority, channel, account, at }),
            cancel);
}
