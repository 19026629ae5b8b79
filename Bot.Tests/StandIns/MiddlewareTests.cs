using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Tests.StandIns;

public sealed class MiddlewareTests
{
    private readonly List<string> _seen = [];
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task MiddlewareStandsAroundTheBotInTheOrderOfItsUse()
    {
        _adapter.Use(new Around("a", _seen)).Use(new Around("b", _seen));
        await TurnAsync();
        _seen.ShouldBe(["a", "b", "bot", "/b", "/a"]);
    }

    [Fact]
    public async Task WithoutCallingNextTheBotIsNotReached()
    {
        _adapter.Use(new Around("a", _seen)).Use(new Around("b", _seen) { Stops = true });
        await TurnAsync();
        _seen.ShouldBe(["a", "b", "/a"]);
    }

    [Fact]
    public async Task WithoutABotTheMiddlewareRuns()
    {
        _adapter.Use(new Around("a", _seen));
        await _adapter.ProcessActivityAsync(new Activity("message"), null, TestContext.Current.CancellationToken);
        _seen.ShouldBe(["a", "/a"]);
    }

    [Fact]
    public async Task AnExceptionGoesToTheHandlerAndNoFurther()
    {
        _adapter.OnTurnError = (_, exception) => Note(exception.Message);
        _adapter.Use(new Around("a", _seen));
        await TurnAsync(fails: true);
        _seen.ShouldBe(["a", "bot", "broken"]);
    }

    [Fact]
    public async Task WithoutAHandlerTheExceptionGoesOn() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => TurnAsync(fails: true))).Message.ShouldBe("broken");

    [Fact]
    public async Task AnExceptionInTheHandlerGoesOn()
    {
        _adapter.OnTurnError = (_, _) => throw new TimeoutException();
        await Should.ThrowAsync<TimeoutException>(() => TurnAsync(fails: true));
    }

    [Theory]
    [InlineData("de-DE", "de-DE", "1,5")]
    [InlineData("not a culture at all", "en-GB", "1.5")]
    [InlineData(null, "en-GB", "1.5")]
    public async Task TheTurnRunsInTheCultureOfTheActivity(string? locale, string expected, string number)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        await _adapter.ProcessActivityAsync(new Activity("message") { Locale = locale }, Speak, TestContext.Current.CancellationToken);
        _seen.ShouldBe([number]);
        CultureInfo.CurrentCulture.Name.ShouldBe("en-GB");

        Task Speak(ITurnContext turn, CancellationToken cancellationToken)
        {
            ((TurnContext)turn).Locale.ShouldBe(expected);
            return Note(1.5.ToString(CultureInfo.CurrentCulture));
        }
    }

    private Task TurnAsync(bool fails = false) => _adapter.ProcessActivityAsync(
        new Activity("message"),
        async (_, _) =>
        {
            await Note("bot");
            if (fails) throw new InvalidOperationException("broken");
        });

    private Task Note(string what)
    {
        _seen.Add(what);
        return Task.CompletedTask;
    }

    private sealed class Around(string name, List<string> seen) : IMiddleware
    {
        public bool Stops { get; init; }

        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            seen.Add(name);
            if (Stops) return;
            await next(cancellationToken);
            seen.Add("/" + name);
        }
    }
}
