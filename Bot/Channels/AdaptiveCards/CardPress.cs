using Duban.Dialogs.Cards;

namespace Duban.Bot.Channels.AdaptiveCards;

/// <summary>A press that says something, so that the conversation reads as if the user had typed it.</summary>
/// <param name="host">Where the card is shown.</param>
/// <param name="key">What the card is about, where it lives; in Teams its presses are then answered with the card as it is after them.</param>
/// <param name="stamp">What the card shows, see <see cref="CardStamp"/>.</param>
internal sealed class CardPress(CardHost host, string? key, string stamp)
{
    /// <summary>The verb of a press that says something.</summary>
    public const string Say = "say";

    /// <summary>The verb of a client that shows the card again; nobody pressed anything.</summary>
    public const string Refresh = "refresh";

    /// <summary>The member of the data that says from which card, in which state, a press comes.</summary>
    public const string From = "from";

    private bool IsLiving => host == CardHost.Teams && key is not null;

    public Dictionary<string, object?> Saying(string says, string? title) =>
        IsLiving ? Executing(says, title) : Submitting(title, says, host == CardHost.Teams ? ForTeams(says) : says);

    /// <summary>Sends the fields: what they hold joins the data, by the fields' labels.</summary>
    public Dictionary<string, object?> Sending(CardForm form)
    {
        var action = IsLiving ? Executing(form.Says, form.Label) : new()
        {
            ["type"] = "Action.Submit", ["title"] = form.Label, ["data"] = new Dictionary<string, object?> { ["says"] = form.Says },
        };
        action["style"] = "positive";
        return action;
    }

    /// <summary>How a client gets the card as it is now; null for a card that stays as it is.</summary>
    public Dictionary<string, object?>? Refreshing(string? viewer) => !IsLiving || viewer is null ? null : new()
    {
        ["action"] = new Dictionary<string, object?> { ["type"] = "Action.Execute", ["verb"] = Refresh, ["data"] = Data(null) },
        ["userIds"] = new List<object?> { viewer },
    };

    // A client that knows no Execute sends the same words as a message.
    private Dictionary<string, object?> Executing(string says, string? title)
    {
        var action = Titled("Action.Execute", title, says);
        action["verb"] = Say;
        action["data"] = Data(says);
        action["fallback"] = Submitting(title, says, ForTeams(says));
        return action;
    }

    private static Dictionary<string, object?> Submitting(string? title, string says, object data)
    {
        var action = Titled("Action.Submit", title, says);
        action["data"] = data;
        return action;
    }

    private static Dictionary<string, object?> Titled(string type, string? title, string says) => new()
    {
        ["type"] = type, [title is null ? "tooltip" : "title"] = title ?? says,
    };

    private Dictionary<string, object?> Data(string? says)
    {
        // Apart from the fields of the form, which join the data by their labels.
        var data = new Dictionary<string, object?> { [From] = new Dictionary<string, object?> { ["key"] = key, ["stamp"] = stamp } };
        if (says is not null) data["says"] = says;
        return data;
    }

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
