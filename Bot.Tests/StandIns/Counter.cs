namespace Duban.Bot.Tests.StandIns;

/// <summary>A thing to keep in a state.</summary>
public sealed class Counter
{
    public int Value { get; set; }

    public DateTimeOffset Since { get; set; }

    public List<string> Words { get; set; } = [];
}
