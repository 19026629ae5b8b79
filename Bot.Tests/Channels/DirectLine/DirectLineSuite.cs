using Duban.Bot.Tests.Support;

namespace Duban.Bot.Tests.Channels.DirectLine;

/// <summary>A server over a database of its own, and a client that has started a conversation where a test wants one.</summary>
public abstract class DirectLineSuite : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("duban-directline-");

    internal TestServer Server { get; private set; } = null!;

    internal string Database => Path.Combine(folder.FullName, "chat.db");

    public async ValueTask InitializeAsync() => Server = await TestServer.StartAsync(Database);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        folder.ThrowAway();
        GC.SuppressFinalize(this);
    }

    /// <summary>What should come comes long before this ends; a test that waits in vain fails instead of hanging.</summary>
    internal static CancellationTokenSource Patience()
    {
        var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        return patience;
    }

    /// <summary>A client whose conversation has started and was greeted.</summary>
    internal async Task<DirectLineClient> StartedAsync()
    {
        var client = new DirectLineClient(Server.Client());
        await client.GenerateAsync();
        (await client.StartAsync()).Dispose();
        await client.PollAsync(1);
        return client;
    }

    /// <summary>Ends the server in the middle of whatever it does and starts another over the same database.</summary>
    internal async Task RestartAsync(EchoBot.Wishes? wishes = null)
    {
        await Server.DisposeAsync();
        Server = await TestServer.StartAsync(Database, Server.Time, wishes);
    }
}
