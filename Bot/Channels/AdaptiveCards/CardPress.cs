using Duban.Dialogs.Cards;

namespace Duban.Bot.Channels.AdaptiveCards;

/// <summary>A press that says something, so that the conversation reads as if the user had typed it.</summary>
internal static class CardPress
{
    public static Dictionary<string, object?> Saying(string says, string? title, CardHost host)
    {
        var action = new Dictionary<string, object?> { ["type"] = "Action.Submit" };
        if (title is not null) action["title"] = title;
        else action["tooltip"] = says;
        action["data"] = host == CardHost.Teams ? ForTeams(says) : says;
        return action;
    }

    /// <summary>Sends the fields: what they hold joins the data, by the fields' labels. The same on every host.</summary>
    public static Dictionary<string, object?> Sending(CardForm form) => new()
    {
        ["type"] = "Action.Submit", ["title"] = form.Label, ["style"] = "positive", ["data"] = new Dictionary<string, object?> { ["says"] = form.Says },
    };

    private static Dictionary<string, object?> ForTeams(string says) => new()
    {
        ["says"] = says,
        ["msteams"] = new Dictionary<string, object?>
        {
            ["type"] = "messageBack", ["text"] = says, ["displayText"] = says,
            ["value"] = new Dictionary<string, object?> { ["says"] = says },
        },
    };
}
