namespace Duban.Dialogs;

/// <summary>What is remembered between turns: small, versioned JSON, opaque to whoever stores it.</summary>
public sealed record Conversation
{
    /// <summary>A conversation in which nothing was said yet.</summary>
    public static Conversation New { get; } = new();

    /// <summary>The layout of the stored JSON.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The conversation as JSON, to store it.</summary>
    public string ToJson() => $"{{\"version\":{Version}}}";

    /// <summary>Reads what <see cref="ToJson"/> wrote; a conversation of an unknown version starts anew.</summary>
    public static Conversation FromJson(string? json) => New;
}
