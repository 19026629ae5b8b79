using System.Globalization;
using System.Text.RegularExpressions;
using Duban.Dialogs;
using Duban.Dialogs.Cards;

namespace Duban.Bot.Tests.Transcripts;

/// <summary>Pages of conversation that must go as written, on each engine. How a page is written stands in Pages/README.md.</summary>
public abstract partial class TranscriptSuite(TranscriptDatabase database) : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Transcripts", "Pages");

    private Scene scene = null!;

    private string said = "";

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public async ValueTask InitializeAsync() => scene = await Scene.OpenAsync(await database.OptionsAsync($"office {Guid.NewGuid():N}"));

    public async ValueTask DisposeAsync()
    {
        if (scene is not null) await scene.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task ThePageGoesAsWritten(string page)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Folder, page + ".txt"), TestContext.Current.CancellationToken);
        for (var number = 1; number <= lines.Length; number++) await PlayAsync(lines[number - 1].Trim(), $"{page}.txt, line {number}");
    }

    private async Task PlayAsync(string line, string place)
    {
        switch (line)
        {
            case "" or ['#', ..]: break;
            case ['@', .. var day]: scene.Sleep(DateOnly.Parse(day, CultureInfo.InvariantCulture)); break;
            case ['<', .. var words]: said.ShouldContain(words.Trim(), Case.Sensitive, $"{place}; the bot said:\n{said}"); break;
            case ['!', .. var words]: said.ShouldNotContain(words.Trim(), Case.Sensitive, $"{place}; the bot said:\n{said}"); break;
            case ['=', .. var stands]: await CheckAsync(stands.Trim(), place); break;
            default: await SayAsync(Speech().Match(line), place); break;
        }
    }

    private async Task SayAsync(Match speech, string place)
    {
        speech.Success.ShouldBeTrue($"{place}: neither a speech nor a check");
        var files = speech.Groups["file"].Captures.Select(file => FileOf(file.Value)).ToArray();
        var replies = await scene.SayAsync(speech.Groups["who"].Value, speech.Groups["text"].Value, speech.Groups["group"].Success, [.. files]);
        said = string.Join("\n", replies.Select(Words));
    }

    private async Task CheckAsync(string stands, string place)
    {
        var match = Check().Match(stands);
        match.Success.ShouldBeTrue($"{place}: no such check");
        if (match.Groups["nothing"].Success) scene.Acts().ShouldBe("", place);
        else if (match.Groups["acts"].Success) scene.Acts().ShouldBe(match.Groups["acts"].Value.Trim(), place);
        else if (match.Groups["unit"].Success) (await scene.StandsAsync(Item(match), match.Groups["unit"].Value)).ShouldBe(match.Groups["state"].Value.Trim(), place);
        else (await scene.StandsAsync(Item(match))).ShouldBe(match.Groups["state"].Value.Trim(), place);
    }

    private static int Item(Match match) => int.Parse(match.Groups["item"].Value, CultureInfo.InvariantCulture);

    private static string Words(Reply reply) =>
        reply.Text + (reply.Card is { } card ? "\n" + CardText.Of(card) + "\n" + string.Join(' ', card.Buttons.Select(button => $"[{button.Label}|{button.Says}]")) : "") + string.Concat(reply.Suggestions.Select(one => $"\n› {one}"));

    private static ReceivedFile FileOf(string name) => new(name, File.ReadAllBytes(Path.Combine(Folder, name)));

    // demo-justice: words / demo-justice in the group: words / demo-justice +evidence.pdf: words
    [GeneratedRegex(@"^(?<who>[a-z0-9-]+)(?<group> in the group)?(?: \+(?<file>\S+))*: ?(?<text>.*)$")]
    private static partial Regex Speech();

    // nothing / acts: sign report / 13 县司法局: in-progress 60% / 13: closed
    [GeneratedRegex(@"^(?:(?<nothing>nothing)|acts:(?<acts>.*)|(?<item>\d+)(?: (?<unit>[^:]+))?:(?<state>.*))$")]
    private static partial Regex Check();
}

public sealed class TranscriptsOnSqliteTests(SqliteTranscripts database) : TranscriptSuite(database), IClassFixture<SqliteTranscripts>;

public sealed class TranscriptsOnPostgresTests(PostgresTranscripts database) : TranscriptSuite(database), IClassFixture<PostgresTranscripts>;
