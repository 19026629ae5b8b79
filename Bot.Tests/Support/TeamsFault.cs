namespace Duban.Bot.Tests.Support;

/// <summary>A refusal of the fake channel, as it was recorded of the real one.</summary>
internal sealed record TeamsFault(int Status, string Body = "", string? RetryAfter = null)
{
    public static TeamsFault Of(int status, string code) => new(status, $$"""{"error":{"code":"{{code}}","message":"told {{code}}"} }""");
}
