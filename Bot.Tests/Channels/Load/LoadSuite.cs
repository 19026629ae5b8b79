using System.Diagnostics;
using System.Globalization;
using System.Text;
using Duban.Bot.Tests.Storage;
using Duban.Bot.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Duban.Bot.Tests.Channels.Load;

/// <summary>Fifty conversations at once over /api/messages: every message is answered once, by its own answer, in order.</summary>
public abstract class LoadSuite(TestEngine engine) : IAsyncLifetime
{
    private const int Conversations = 50;
    private const int Quick = 20;

    private RunningProgram program = null!;
    private LoadConnector connector = null!;

    /// <summary>How many turns in all: DUBAN_LOAD, or few enough for a suite.</summary>
    private static int Turns => int.TryParse(Environment.GetEnvironmentVariable("DUBAN_LOAD"), CultureInfo.InvariantCulture, out var turns) ? turns : 1000;

    public async ValueTask InitializeAsync()
    {
        var options = await engine.CreateAsync();
        program = await RunningProgram.StartAsync(null, $"--Plans:Provider={options.Provider}", $"--Plans:ConnectionString={options.ConnectionString}");
        connector = await LoadConnector.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (connector is not null) await connector.DisposeAsync();
        if (program is not null) await program.DisposeAsync();
        await engine.DropAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task NoReplyIsLostOrDoubledAndTheOrderOfEachConversationIsKept()
    {
        LoadTalk[] talks = [.. Enumerable.Range(0, Conversations).Select(number => new LoadTalk(number, Turns / Conversations, program.Client, connector))];
        var since = Stopwatch.GetTimestamp();
        var statuses = await Task.WhenAll(talks.Select(talk => talk.RunAsync()));
        Tell([.. talks.SelectMany(talk => talk.Latencies).Order()], Stopwatch.GetElapsedTime(since));
        statuses.SelectMany(each => each).ShouldAllBe(status => status == 200);
        foreach (var talk in talks) talk.Judge();
    }

    /// <summary>Handed to the adapter one after another, as a web server does with requests that come in that order; none waits for another.</summary>
    [Fact]
    public async Task WhatComesInQuickSuccessionIsAnsweredInTheOrderOfItsArrival()
    {
        var talk = new LoadTalk(0, Quick, program.Client, connector);
        await Task.WhenAll(Enumerable.Range(0, Quick).Select(turn => ProcessAsync(talk.Message(turn))).ToList());
        connector.ShownIn(talk.Name).Select(one => one.Message).ShouldBe(Enumerable.Range(0, Quick).Select(talk.Id));
    }

    private Task ProcessAsync(string message)
    {
        var http = new DefaultHttpContext();
        (http.Request.Method, http.Request.ContentType, http.Request.Body) = ("POST", "application/json", new MemoryStream(Encoding.UTF8.GetBytes(message)));
        var services = program.App.Services;
        return services.GetRequiredService<IBotFrameworkHttpAdapter>().ProcessAsync(http.Request, http.Response, services.GetRequiredService<IBot>(), TestContext.Current.CancellationToken);
    }

    private void Tell(TimeSpan[] latencies, TimeSpan all) => TestContext.Current.TestOutputHelper!.WriteLine(FormattableString.Invariant(
        $"{engine.GetType().Name}: {latencies.Length} turns, {latencies.Length / all.TotalSeconds:0} a second, p50 {At(latencies, 0.5):0} ms, p99 {At(latencies, 0.99):0} ms"));

    private static double At(TimeSpan[] sorted, double share) => sorted[(int)((sorted.Length - 1) * share)].TotalMilliseconds;
}

/// <summary>On SQLite.</summary>
public sealed class LoadOnSqliteTests() : LoadSuite(TestEngine.Sqlite);

/// <summary>On PostgreSQL.</summary>
public sealed class LoadOnPostgresTests() : LoadSuite(TestEngine.Postgres);
