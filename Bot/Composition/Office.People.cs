using Duban.Bot.Channels.DirectLine;
using Duban.Bot.Channels.DirectLine.Page;
using Duban.Bot.Deliveries;
using Duban.Plans;
using Duban.Plans.People;
using Duban.Plans.Storage;
using Duban.Plans.Units;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Composition;

/// <summary>The people of the office.</summary>
internal sealed partial class Office
{
    /// <summary>Puts a roster into force.</summary>
    /// <exception cref="VersionConflictException">Another revision of the directory came since it was compared.</exception>
    public async Task AdoptAsync(Roster roster, RosterDiff diff, CancellationToken cancel)
    {
        await services.GetRequiredService<RosterStore>().AdoptAsync(Authority, roster, diff, Facts.Known, Facts.KnownRevision, Clock.Now, cancel);
        await ReloadAsync(cancel);
    }

    /// <summary>Invites an officer.</summary>
    public async Task<Invited> InviteAsync(Officer officer, CancellationToken cancel)
    {
        var (code, until) = (InvitationCode.New(), Clock.Now + services.GetRequiredService<IOptions<PlansOptions>>().Value.InvitationLifetime);
        var invitation = new Invitation { CodeHash = InvitationCode.Hash(code), Officer = officer.Id, IssuedBy = Officer.Console, ExpiresAt = until };
        await services.GetRequiredService<InvitationStore>().IssueAsync(Authority, invitation, Clock.Now, cancel);
        var token = services.GetRequiredService<PageTokens>().Issue(officer.Id);
        return new Invited(code, until, new Uri(pageAddress, "/?token=" + Uri.EscapeDataString(token)));
    }

    /// <summary>Writes to officers in their personal chats.</summary>
    public OfficerMail Mail => services.GetRequiredService<OfficerMail>();

    // Where browsers find the page: what a proxy shows, else where the program listens.
    private static Uri PageAddress(IConfiguration configuration) =>
        new[] { configuration["DirectLine:PublicUrl"], configuration["Urls"]?.Split(';')[0] }
            .Select(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : null)
            .FirstOrDefault(uri => uri is not null) ?? new Uri("http://localhost:3978");

    private static IServiceCollection AddKeys(IServiceCollection services, IConfiguration configuration) =>
        services.AddKeyRing().AddPageTokens(configuration.GetSection("Web").Bind);
}
