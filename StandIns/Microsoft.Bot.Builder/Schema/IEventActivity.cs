namespace Microsoft.Bot.Schema;

/// <summary>Something happened.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>Name of the operation or event.</summary>
    string Name { get; set; }

    /// <summary>What it carries: any JSON.</summary>
    object Value { get; set; }

    /// <summary>Another conversation it is about.</summary>
    ConversationReference RelatesTo { get; set; }
}
