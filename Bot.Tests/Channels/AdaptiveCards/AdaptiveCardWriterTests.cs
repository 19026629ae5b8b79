using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using Duban.Bot.Channels.AdaptiveCards;
using Duban.Dialogs.Cards;

namespace Duban.Bot.Tests.Channels.AdaptiveCards;

public sealed class AdaptiveCardWriterTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData(CardHost.WebChat)]
    [InlineData(CardHost.Teams)]
    public void WriteGivesTheApprovedCard(CardHost host)
    {
        var card = AdaptiveCardWriter.Write(SomeCard.Answer, host, SomeCard.Words);

        Approved.Matches($"answer.{host}.json", JsonSerializer.Serialize(card, Readable));
    }

    [Fact]
    public void WriteMakesATreeOfPlainValues() =>
        Kinds(AdaptiveCardWriter.Write(SomeCard.Answer, CardHost.Teams, SomeCard.Words)).Distinct()
            .ShouldBeSubsetOf([typeof(Dictionary<string, object?>), typeof(List<object?>), typeof(string), typeof(bool)]);

    [Fact]
    public void WriteSaysTheWholeCardAsFallback() =>
        AdaptiveCardWriter.Write(SomeCard.Answer, CardHost.WebChat, SomeCard.Words)!["fallbackText"].ShouldBe(CardText.Of(SomeCard.Answer));

    [Fact]
    public void WriteShortensALongListAndCountsItInAll()
    {
        var card = AdaptiveCardWriter.Write(SomeCard.WithRows(200, 60), CardHost.Teams, SomeCard.Words)!;

        AdaptiveCardWriter.SizeOf(card).ShouldBeInRange(AdaptiveCardWriter.MaxBytes - 1200, AdaptiveCardWriter.MaxBytes);
        JsonSerializer.Serialize(card, Readable).ShouldContain("…共 200 项");
    }

    [Fact]
    public void WriteKeepsAListThatFitsWhole() =>
        JsonSerializer.Serialize(AdaptiveCardWriter.Write(SomeCard.WithRows(20, 20), CardHost.Teams, SomeCard.Words), Readable)
            .ShouldNotContain("…共");

    [Fact]
    public void WriteGivesNothingWhereOnlyTextFits()
    {
        var card = new Card { Title = "事项", Paragraphs = [new(new string('文', 10_000))] };

        AdaptiveCardWriter.Write(card, CardHost.WebChat, SomeCard.Words).ShouldBeNull();
    }

    [Fact]
    public void WriteLeavesNoMoreButtonsThanTeamsShows()
    {
        var card = SomeCard.Answer with { Buttons = [.. Enumerable.Range(1, 9).Select(number => new CardButton($"{number}", $"第{number}项"))] };

        ((List<object?>)AdaptiveCardWriter.Write(card, CardHost.Teams, SomeCard.Words)!["actions"]!).Count.ShouldBe(6);
    }

    private static IEnumerable<Type> Kinds(object? value) => value switch
    {
        null => [],
        Dictionary<string, object?> map => [map.GetType(), .. map.Values.SelectMany(Kinds)],
        IList list => [list.GetType(), .. list.Cast<object?>().SelectMany(Kinds)],
        _ => [value.GetType()],
    };
}
