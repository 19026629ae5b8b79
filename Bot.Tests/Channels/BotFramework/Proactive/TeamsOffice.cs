using Duban.Bot.Deliveries;
using Duban.Bot.Tests.Support;
using Duban.Dialogs;
using Duban.Plans.Addresses;
using Duban.Plans.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duban.Bot.Tests.Channels.BotFramework.Proactive;

/// <summary>The program beside a fake Teams, on a database that outlives it.</summary>
internal sealed class TeamsOffice : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("duban-teams-");

    public FakeTeams Teams { get; private set; } = null!;

    public RunningProgram Program { get; private set; } = null!;

    public string[] Settings => [$"--Plans:ConnectionString=Data Source={Path.Combine(folder.FullName, "teams.db")}", "--Delivery:FirstWait=00:00:00.1", "--Delivery:LongestWait=00:00:02"];

    public IChannel Channel => Program.App.Services.GetRequiredService<IChannel>();

    public OfficerMail Mail => Program.App.Services.GetRequiredService<OfficerMail>();

    private AddressStore Addresses => Program.App.Services.GetRequiredService<AddressStore>();

    public static async Task<TeamsOffice> OpenAsync()
    {
        var office = new TeamsOffice { Teams = await FakeTeams.StartAsync() };
        office.Program = await office.StartProgramAsync();
        return office;
    }

    /// <summary>Another instance of the program on the same database.</summary>
    public Task<RunningProgram> StartProgramAsync() => RunningProgram.StartAsync(null, Settings);

    /// <summary>The program ends and begins again.</summary>
    public async Task RestartAsync()
    {
        await Program.DisposeAsync();
        Program = await StartProgramAsync();
    }

    public TeamsUser User(string number, RunningProgram? program = null) => new(Teams, (program ?? Program).Client, number);

    public Task BindAsync(TeamsUser user, string officer) => Program.App.Services.GetRequiredService<AccountStore>()
        .BindAsync(ChannelTalk.AuthorityOf(Program), "msteams", user.DirectoryId, officer, "test", TestContext.Current.CancellationToken);

    public async Task<Address> AddressAsync(string conversation) =>
        (await Addresses.FindAsync(ChannelTalk.AuthorityOf(Program), "msteams", conversation, TestContext.Current.CancellationToken))!;

    public Task SeeAsync(Address address) => Addresses.SeeAsync(ChannelTalk.AuthorityOf(Program), address, true, TestContext.Current.CancellationToken);

    public async Task<Delivery> SendAsync(string conversation, string text) =>
        await Channel.SendAsync(await AddressAsync(conversation), new Reply { Text = text }, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Program.DisposeAsync();
        await Teams.DisposeAsync();
        folder.ThrowAway();
    }
}
