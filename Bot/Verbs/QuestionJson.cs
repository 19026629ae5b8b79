namespace Duban.Bot.Verbs;

/// <summary>A question as `ask` reads it.</summary>
internal sealed record QuestionJson
{
    public string? Id { get; init; }

    public string? Text { get; init; }

    public string? Conversation { get; init; }

    public string? As { get; init; }

    public bool? Group { get; init; }
}
