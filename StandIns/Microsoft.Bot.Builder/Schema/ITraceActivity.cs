namespace Microsoft.Bot.Schema;

/// <summary>A trace for the person who develops the bot.</summary>
public interface ITraceActivity : IActivity
{
    /// <summary>Name of the operation or event.</summary>
    string Name { get; set; }

    /// <summary>Label of a trace.</summary>
    string Label { get; set; }

    /// <summary>What kind of thing the value is.</summary>
    string ValueType { get; set; }

    /// <summary>What it carries: any JSON.</summary>
    object Value { get; set; }

    /// <summary>Another conversation it is about.</summary>
    ConversationReference RelatesTo { get; set; }
}
