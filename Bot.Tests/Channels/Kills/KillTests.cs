using System.Globalization;
using Duban.Bot.Tests.Browser;
using Duban.Bot.Tests.Support;
using Duban.Bot.Turns;
using Duban.Bot.Verbs;
using Duban.Plans;
using Duban.Plans.Progress;
using Duban.Plans.Storage;

namespace Duban.Bot.Tests.Channels.Kills;

/// <summary>
/// The program is killed (SIGKILL) in the middle of a load of check-ins, again and again; the channel delivers again what was not taken. In the end
/// every check-in that was confirmed stands in the log once, none twice, and the log verifies. DUBAN_KILLS=100 kills a hundred times.
/// </summary>
public sealed class KillTests
{
    private const string Authority = "开江县";
    private static readonly string[] Officers = ["demo-justice", "demo-justice-b", "demo-market", "demo-finance", "demo-gov-office"];

    [Fact]
    public async Task WhatWasConfirmedIsThereOnceHoweverOftenTheProgramIsKilled()
    {
        await using var connector = await FakeTeams.StartAsync();
        await using var program = await ProgramHost.StartAsync(PrepareAsync);
        ReportingOfficer[] officers = [.. Officers.Select((officer, number) => new ReportingOfficer(officer, ItemOf(officer), number + 1, program.Address, connector))];
        var isOver = false;
        var working = Task.WhenAll(officers.Select(officer => officer.ReportAsync(() => Volatile.Read(ref isOver))));
        for (var round = 0; round < Kills; round++) await KillAsync(program, officers, new Random(round));
        await MessagesAsync(officers, 20);
        Volatile.Write(ref isOver, true);
        await working;
        await program.KillAsync();
        foreach (var officer in officers) officer.Dispose();

        await ShouldBeThereOnceAsync(program.ConnectionString, officers);
        (await VerifyAsync(program.ConnectionString)).ShouldBe(0);
    }

    private static int Kills => int.Parse(Environment.GetEnvironmentVariable("DUBAN_KILLS") ?? "5", CultureInfo.InvariantCulture);

    /// <summary>Somewhere in the middle of a turn.</summary>
    private static async Task KillAsync(ProgramHost program, ReportingOfficer[] officers, Random random)
    {
        await MessagesAsync(officers, random.Next(5, 25));
        await Task.Delay(TimeSpan.FromMilliseconds(random.Next(0, 40)), TimeProvider.System, TestContext.Current.CancellationToken);
        await program.KillAsync();
        await program.StartAgainAsync();
    }

    /// <summary>Waits until so many more messages are on their way.</summary>
    private static async Task MessagesAsync(ReportingOfficer[] officers, int count)
    {
        using var sent = new SemaphoreSlim(0);
        foreach (var officer in officers) officer.Sending = () => sent.Release();
        for (var message = 0; message < count; message++) await sent.WaitAsync(TestContext.Current.CancellationToken);
        foreach (var officer in officers) officer.Sending = () => { };
    }

    /// <summary>The sample officers have accounts on the channel.</summary>
    private static async Task PrepareAsync(string connection)
    {
        await using var database = new Database(new PlansOptions { ConnectionString = connection });
        new Migrator(database).Migrate();
        var accounts = new AccountStore(database, TimeProvider.System);
        foreach (var officer in Officers) await accounts.BindAsync(Authority, "emulator", officer, officer, Speakers.Demonstration, TestContext.Current.CancellationToken);
    }

    /// <summary>The first item that names the officer's unit.</summary>
    private static int ItemOf(string officer)
    {
        var unit = SeedFacts.Facts.Directory.FindUnit(SeedFacts.Facts.FindOfficer(officer)!.Unit!)!;
        return SeedFacts.Facts.Plan.Items.First(item => item.Duties.Any(duty => SeedFacts.Facts.Directory.FindUnit(duty.Name)?.Id == unit.Id)).Number;
    }

    private static async Task ShouldBeThereOnceAsync(string connection, ReportingOfficer[] officers)
    {
        await using var database = new Database(new PlansOptions { ConnectionString = connection });
        var acts = await new ActLog(database).ListAfterAsync(Authority, 0, int.MaxValue, TestContext.Current.CancellationToken);
        var reports = acts.Where(act => act.Act == "report").ToLookup(act => act.Officer);
        foreach (var officer in officers)
        {
            var stored = reports[officer.Officer].Select(act => ((Report)ProgressJson.Read<LineAct>(act.Payload)).CheckIn.Progress).ToList();
            officer.Acknowledged.ShouldNotBeEmpty();
            foreach (var mark in officer.Said) stored.Count(progress => progress.Contains(mark, StringComparison.Ordinal)).ShouldBe(officer.Acknowledged.Contains(mark) ? 1 : 0, $"{officer.Officer} {mark}");
            stored.Count.ShouldBe(officer.Acknowledged.Count);
        }
    }

    private static async Task<int> VerifyAsync(string connection)
    {
        using StringWriter said = new(), faults = new();
        var status = await CommandLine.RunAsync(
            ["verify"], new Output(TextReader.Null, said, faults), $"--Plans:ConnectionString={connection}", $"--Plans:SeedsFolder={SeedFacts.Folder}");
        faults.ToString().ShouldBeEmpty();
        said.ToString().ShouldContain("chain intact");
        return status;
    }
}
