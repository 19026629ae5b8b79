namespace Duban.Bot.Channels.AdaptiveCards;

/// <summary>What a card needs to say by itself, in the language of its answer; the words come from the texts of the dialogs.</summary>
/// <param name="Language">The card's language: zh-Hans or en.</param>
/// <param name="RowsInAll">The line under a shortened list, given how many rows there are in all: …共 20 项.</param>
public sealed record CardWords(string Language, Func<int, string> RowsInAll);
