namespace Microsoft.Bot.Schema;

/// <summary>A command.</summary>
public interface ICommandActivity : IActivity
{
    /// <summary>Name of the operation or event.</summary>
    string Name { get; set; }

    /// <summary>What it carries: any JSON.</summary>
    object Value { get; set; }
}
