namespace Microsoft.Bot.Builder;

/// <summary>A named part of a state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>The name.</summary>
    string Name { get; }
}
