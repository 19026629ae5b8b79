namespace Microsoft.Bot.Schema;

/// <summary>The conversation goes to someone else.</summary>
public interface IHandoffActivity : IActivity;
