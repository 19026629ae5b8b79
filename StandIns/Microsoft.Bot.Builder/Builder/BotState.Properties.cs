using System.Text.Json;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>A value of the bag as a type; default when it is missing.</summary>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        var state = Bag(turnContext);
        if (!state.TryGetValue(propertyName, out var value) || value == null) return Task.FromResult<T>(default);
        if (value is T typed) return Task.FromResult(typed);
        var converted = JsonSerializer.SerializeToElement(value, value.GetType(), StateJson.Options).Deserialize<T>(StateJson.Options);
        // From now on the bag holds the typed object, so that a change to it is seen.
        state[propertyName] = converted;
        return Task.FromResult(converted);
    }

    /// <summary>Puts a value into the bag.</summary>
    protected Task SetPropertyValueAsync(
        ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        Bag(turnContext)[propertyName] = value;
        return Task.CompletedTask;
    }

    /// <summary>Takes a value out of the bag.</summary>
    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        Bag(turnContext).Remove(propertyName);
        return Task.CompletedTask;
    }

    private IDictionary<string, object> Bag(ITurnContext turnContext) => GetCachedState(turnContext).State;

    private sealed class Accessor<T>(BotState owner, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(
            ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            await owner.LoadAsync(turnContext, false, cancellationToken);
            var missing = !owner.Bag(turnContext).TryGetValue(name, out var value) || value == null;
            if (!missing || defaultValueFactory == null) return await owner.GetPropertyValueAsync<T>(turnContext, name, cancellationToken);
            var made = defaultValueFactory();
            await SetAsync(turnContext, made, cancellationToken);
            return made;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            await owner.LoadAsync(turnContext, false, cancellationToken);
            await owner.SetPropertyValueAsync(turnContext, name, value, cancellationToken);
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await owner.LoadAsync(turnContext, false, cancellationToken);
            await owner.DeletePropertyValueAsync(turnContext, name, cancellationToken);
        }
    }
}
