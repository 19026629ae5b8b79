using System.Text.Json;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>The bag of one turn, and what it looked like when it was last stored.</summary>
    public class CachedBotState
    {
        private string _stored;

        internal CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            Remember();
        }

        /// <summary>The values.</summary>
        public IDictionary<string, object> State { get; set; }

        internal static CachedBotState Cleared() => new() { _stored = string.Empty };

        internal bool IsChanged() => _stored != Written();

        internal void Remember() => _stored = Written();

        private string Written() => JsonSerializer.Serialize(State, StateJson.Options);
    }
}
