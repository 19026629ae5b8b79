namespace Microsoft.Bot.Schema;

/// <summary>A meaning attached to a message by the channel.</summary>
public class SemanticAction
{
    /// <summary>Leaves every field unset.</summary>
    public SemanticAction()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public SemanticAction(
        string id = default, IDictionary<string, Entity> entities = default, string state = default)
    {
        Id = id;
        Entities = entities;
        State = state;
    }

    /// <summary>Id of the action.</summary>
    public string Id { get; set; }

    /// <summary>Its entities.</summary>
    public IDictionary<string, Entity> Entities { get; set; }

    /// <summary>Its state.</summary>
    public string State { get; set; }
}
