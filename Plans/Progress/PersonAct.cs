namespace Duban.Plans.Progress;

/// <summary>Something done about people: invited, bound, away, handed over. It moves no line; the log keeps it (L4, L16).</summary>
/// <param name="Name">The name by which the log calls it: "bind".</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Day">The office's day.</param>
/// <param name="At">The instant, UTC.</param>
/// <param name="Payload">What it was, as JSON.</param>
public sealed record PersonAct(string Name, Actor Actor, DateOnly Day, DateTimeOffset At, string Payload);
