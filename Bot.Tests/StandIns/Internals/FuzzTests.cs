using System.Text;
using System.Text.Json;
using CsCheck;
using Duban.Bot.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace Duban.Bot.Tests.StandIns;

/// <summary>Whatever is posted: the adapter takes it or says what is wrong with it, and never fails.</summary>
public sealed class FuzzTests : IDisposable
{
    private readonly CheckingHandler _connector = new();

    public void Dispose() => _connector.Dispose();

    [Fact]
    public async Task NoActivityMakesTheAdapterFail()
    {
        var adapter = Adapter();
        var taken = 0;
        await AnyActivity.Text.SampleAsync(
            async json =>
            {
                var status = await PostAsync(adapter, new CuriousBot(), json);
                if (status == StatusCodes.Status200OK) Interlocked.Increment(ref taken);
                return status is StatusCodes.Status200OK or StatusCodes.Status400BadRequest;
            },
            iter: FuzzRounds.Or(100_000));
        // Most of what is tried gets as far as the bot, and back to the channel.
        taken.ShouldBeGreaterThan(FuzzRounds.Or(100_000) / 2);
        _connector.Calls.ShouldBeGreaterThan(taken / 2);
    }

    [Fact]
    public async Task NoActivityMakesAHandlerOfActivitiesAnswerWithAServerError()
    {
        var adapter = Adapter();
        adapter.OnTurnError = (_, _) => Task.CompletedTask;
        await AnyActivity.Text.SampleAsync(
            async json => await PostAsync(adapter, new RecordingHandler(), json) != StatusCodes.Status500InternalServerError,
            iter: FuzzRounds.Or(100_000) / 10);
    }

    [Fact]
    public async Task WithoutAGoodTokenNothingIsLetIn()
    {
        var adapter = Adapter(("MicrosoftAppId", BotServer.AppId), ("MicrosoftAppPassword", "secret"));
        await AnyActivity.Text.SampleAsync(
            async json => await PostAsync(adapter, new CuriousBot(), json) is StatusCodes.Status400BadRequest or StatusCodes.Status401Unauthorized,
            iter: FuzzRounds.Or(100_000) / 10);
        _connector.Calls.ShouldBe(0);
    }

    private CloudAdapter Adapter(params (string Key, string? Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(entry => entry.Key, entry => entry.Value)).Build();
        return new CloudAdapter(configuration, _connector);
    }

    private static async Task<int> PostAsync(CloudAdapter adapter, IBot bot, string json)
    {
        var context = new DefaultHttpContext { Request = { Method = HttpMethods.Post, Body = new MemoryStream(Encoding.UTF8.GetBytes(json)) } };
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        await adapter.ProcessAsync(context.Request, context.Response, bot, TestContext.Current.CancellationToken);
        if (answer.Length > 0) JsonDocument.Parse(answer.ToArray(), new JsonDocumentOptions { MaxDepth = 300 }).Dispose();
        return context.Response.StatusCode;
    }
}
