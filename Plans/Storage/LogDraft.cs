namespace Duban.Plans.Storage;

/// <summary>An act on its way into the log, which gives it its number and hash.</summary>
/// <param name="Act">The name of the act.</param>
/// <param name="Payload">The act itself as JSON.</param>
internal sealed record LogDraft(string Act, string Payload)
{
    public required Progress.Actor Actor { get; init; }

    public required DateOnly Day { get; init; }

    public required DateTimeOffset At { get; init; }

    public Progress.MatterKey? Matter { get; init; }

    public int? ItemNumber { get; init; }

    public string? Unit { get; init; }

    public string? Reason { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }
}
