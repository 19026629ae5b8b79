namespace Microsoft.Bot.Builder;

/// <summary>Makes accessors to parts of a state.</summary>
public interface IPropertyManager
{
    /// <summary>An accessor to the part of that name.</summary>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
