namespace Azure.AI.TextAnalytics.Rest;

/// <summary>Checks arguments and gives them back.</summary>
internal static class Check
{
    public static T NotNull<T>(T value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);

    public static string NotNullOrEmpty(string value, string name) =>
        NotNull(value, name).Length > 0 ? value : throw new ArgumentException("Value cannot be an empty string.", name);

    public static IReadOnlyCollection<T> NotNullOrEmpty<T>(IEnumerable<T> values, string name)
    {
        T[] all = [.. NotNull(values, name)];
        return all.Length > 0 ? all : throw new ArgumentException("Value cannot be an empty collection.", name);
    }
}
