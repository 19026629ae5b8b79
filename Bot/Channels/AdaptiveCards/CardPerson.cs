namespace Duban.Bot.Channels.AdaptiveCards;

/// <summary>Somebody who is named so that they are told.</summary>
/// <param name="Id">The channel's id of the user.</param>
/// <param name="Name">The name to show.</param>
public sealed record CardPerson(string Id, string Name)
{
    /// <summary>The mark that stands in the text; it must stand in the entity literally, so the name loses what would need escapes.</summary>
    public string Mark => $"<at>{string.Concat(Name.Where(letter => letter is not ('<' or '>' or '&' or '"') && !char.IsControl(letter))).Trim()}</at>";
}
