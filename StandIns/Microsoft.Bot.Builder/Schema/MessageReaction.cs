namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    /// <summary>Leaves every field unset.</summary>
    public MessageReaction()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public MessageReaction(string type = default)
    {
        Type = type;
    }

    /// <summary>The reaction, an open set.</summary>
    public string Type { get; set; }
}
