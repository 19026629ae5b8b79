using System.Diagnostics;
using Duban.Bot.Tests.Channels.BotFramework.Proactive;
using Duban.Bot.Tests.Support;
using Duban.Bot.Verbs;

namespace Duban.Bot.Tests.Verbs;

/// <summary>`send`, from the stored addresses alone.</summary>
public sealed class SendTests : IAsyncLifetime
{
    private TeamsOffice office = null!;
    private TeamsUser user = null!;

    public async ValueTask InitializeAsync()
    {
        office = await TeamsOffice.OpenAsync();
        user = office.User("1");
        await user.InstallAsync();
        await office.BindAsync(user, "demo-justice");
    }

    public ValueTask DisposeAsync() => office.DisposeAsync();

    [Fact]
    public async Task AMessageGoesToTheOfficersPersonalChat()
    {
        var (status, output, error) = await RunAsync("send", "demo-justice", "请", "填报");
        (status, error).ShouldBe((0, ""));
        output.ShouldContain("message");
        office.Teams.Texts(user.Chat).Last().ShouldBe("请 填报");
    }

    [Fact]
    public async Task AnotherProcessSendsItToo()
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Bot.dll"), "send", "demo-justice", "从另一进程"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["DUBAN_Plans__ConnectionString"] = office.Settings[0].Split('=', 2)[1] },
        };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, said);
        office.Teams.Texts(user.Chat).Last().ShouldBe("从另一进程");
    }

    [Fact]
    public async Task ARehearsalSendsNothing()
    {
        var count = office.Teams.Messages(user.Chat).Count;
        (await RunAsync("send", "demo-justice", "请填报", "--dry-run")).Output.ShouldContain("reachable (msteams)");
        office.Teams.Messages(user.Chat).Count.ShouldBe(count);
    }

    [Fact]
    public async Task WhoCannotBeReachedIsNamedWithTheReason()
    {
        office.Teams.Refuse(user.Chat, TeamsFault.Of(403, "ConversationBlockedByUser"));
        var (status, _, error) = await RunAsync("send", "demo-justice", "请填报");
        status.ShouldBe(1);
        error.ShouldContain("Blocked");
        await office.BindAsync(office.User("2"), "demo-market");
        var list = (await RunAsync("send", "--list")).Output;
        list.ShouldContain("BlockedByUser since");
        list.ShouldContain("never installed");
        list.ShouldContain("no account is bound");
    }

    [Theory]
    [InlineData(1, "send", "nobody", "x")]
    [InlineData(1, "send", "demo-finance", "x")]
    [InlineData(2, "send", "demo-finance")]
    [InlineData(2, "send")]
    public async Task AWrongUseIsTold(int status, params string[] args)
    {
        var told = await RunAsync(args);
        (told.Status, told.Error.Length > 0).ShouldBe((status, true));
    }

    private async Task<(int Status, string Output, string Error)> RunAsync(params string[] args)
    {
        using StringWriter output = new(), error = new();
        var status = await CommandLine.RunAsync(args, new Output(TextReader.Null, output, error), [.. office.Settings, $"--Plans:SeedsFolder={SeedFacts.Folder}"]);
        return (status, output.ToString(), error.ToString());
    }
}
