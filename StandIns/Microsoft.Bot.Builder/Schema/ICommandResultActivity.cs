namespace Microsoft.Bot.Schema;

/// <summary>The result of a command.</summary>
public interface ICommandResultActivity : IActivity
{
    /// <summary>Name of the operation or event.</summary>
    string Name { get; set; }

    /// <summary>What it carries: any JSON.</summary>
    object Value { get; set; }
}
