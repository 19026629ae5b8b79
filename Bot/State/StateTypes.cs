namespace Duban.Bot.State;

/// <summary>The closed list of types that are stored as state: a stored name never makes the program load another type.</summary>
internal static class StateTypes
{
    private static readonly Dictionary<string, Type> ByName = new()
    {
        ["conversation"] = typeof(ConversationMemo),
        ["turn"] = typeof(HandledTurn),
        ["cards"] = typeof(SentCards),
        ["bag"] = typeof(Dictionary<string, object>),
    };

    public static Type Of(string name) => ByName[name];

    public static string NameOf(object value) =>
        ByName.FirstOrDefault(entry => entry.Value.IsInstanceOfType(value)).Key
        ?? throw new NotSupportedException($"{value.GetType()} is no state; add it to {nameof(StateTypes)}.");
}
