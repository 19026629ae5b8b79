using Duban.Bot.Tests.Support;
using Duban.Plans.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duban.Bot.Tests.Channels.Teams;

/// <summary>The whole program with Teams before it.</summary>
public abstract class TeamsSuite : IAsyncLifetime
{
    private protected RunningProgram Program { get; private set; } = null!;

    private protected TeamsWorld Teams { get; private set; } = null!;

    /// <summary>What the program begins with; null for what is shipped.</summary>
    private protected virtual string? Seeds => null;

    public virtual async ValueTask InitializeAsync()
    {
        Program = await RunningProgram.StartAsync(Seeds);
        Teams = await TeamsWorld.StartAsync(Program.Client);
    }

    public virtual async ValueTask DisposeAsync()
    {
        await Teams.DisposeAsync();
        await Program.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task BindAsync(string account, string officer) => await Program.App.Services.GetRequiredService<AccountStore>()
        .BindAsync(ChannelTalk.AuthorityOf(Program), "msteams", account, officer, "invitation", TestContext.Current.CancellationToken);
}
