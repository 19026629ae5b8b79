using System.Diagnostics;

namespace Duban.Bot.Tests.Browser.Playground;

/// <summary>The real program with Microsoft's own test client before it, started once for all its tests.</summary>
public sealed class PlaygroundFixture : IAsyncLifetime
{
    private const string Officer = "示例·司法局联络员";

    private ProgramHost? program;
    private PlaygroundHost? playground;
    private bool isGreeted;
    private bool isBound;

    public async ValueTask InitializeAsync()
    {
        if (PlaygroundHost.Missing is not null) return;
        program = await ProgramHost.StartAsync();
        playground = await PlaygroundHost.StartAsync(program.Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (playground is not null) await playground.DisposeAsync();
        if (program is not null) await program.DisposeAsync();
    }

    /// <summary>Opens the client's page; the first time the user is greeted.</summary>
    internal async Task<PlaygroundScreen> OpenAsync(Chromium browser)
    {
        var screen = new PlaygroundScreen(browser.Page);
        await screen.OpenAsync(playground!.Address);
        if (!isGreeted) await screen.SeesAsync("您好，我是督办");
        isGreeted = true;
        return screen;
    }

    /// <summary>Makes the client's user an officer, by an invitation, once.</summary>
    internal async Task BindAsync(PlaygroundScreen screen)
    {
        if (isBound) return;
        var invitation = await RunAsync("invite", Officer);
        await screen.SayAsync("绑定 " + invitation.Split('\n').Single(line => line.StartsWith("code: ", StringComparison.Ordinal)).Split(' ')[1]);
        await screen.SeesAsync("绑定好了");
        isBound = true;
    }

    /// <summary>Sends the officer a message that nobody asked for; gives what the verb prints.</summary>
    internal Task<string> SendAsync(string text) => RunAsync("send", Officer, text);

    /// <summary>Ends the program at once and starts it again.</summary>
    internal async Task RestartAsync()
    {
        await program!.KillAsync();
        await program.StartAgainAsync();
    }

    private async Task<string> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Bot.dll"), .. arguments])
        {
            RedirectStandardOutput = true, Environment = { ["DUBAN_Plans__ConnectionString"] = program!.ConnectionString },
        };
        using var verb = Process.Start(start) ?? throw new InvalidOperationException($"{arguments[0]} did not start.");
        var output = await verb.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await verb.WaitForExitAsync(TestContext.Current.CancellationToken);
        verb.ExitCode.ShouldBe(0, output);
        return output;
    }
}
