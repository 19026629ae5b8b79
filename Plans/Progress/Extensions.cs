namespace Duban.Plans.Progress;

/// <summary>The steps of a later date: asked, signed by the head where the unit wants that, granted with a concrete date or refused (L30).</summary>
internal static class Extensions
{
    public static Decision<Line> Ask(Line line, AskExtension ask, Circumstances now)
    {
        if (line.AskedExtension is not null) return LineLifeCycle.Refuse(line, RefusalKind.AlreadyAsked);
        if (line.Extensions.Count(extension => extension.Granted is not null) >= now.Rules.MostExtensions) return LineLifeCycle.Refuse(line, RefusalKind.TooManyExtensions);
        if (ask.To <= now.Today || ask.To <= now.Limit) return LineLifeCycle.Refuse(line, RefusalKind.DateNotLater);
        var asked = new Extension(now.Limit, ask.To, ask.Reason, now.Today, WasLate: now.Today > now.Limit) { AwaitsUnit = now.AwaitsUnit };
        return LineLifeCycle.Move(line with { Extensions = line.Extensions.Add(asked) }, line.State);
    }

    public static Decision<Line> Approve(Line line) => line.AskedExtension is { AwaitsUnit: true }
        ? LineLifeCycle.Move(line.WithLastExtension(extension => extension with { AwaitsUnit = false }), line.State)
        : LineLifeCycle.Refuse(line, RefusalKind.NothingAsked);

    public static Decision<Line> Grant(Line line, GrantExtension grant, Circumstances now) => line.AskedExtension switch
    {
        null => LineLifeCycle.Refuse(line, RefusalKind.NothingAsked),
        { AwaitsUnit: true } => LineLifeCycle.Refuse(line, RefusalKind.AwaitsUnit),
        { Old: var old } when grant.To < now.Today || grant.To <= old => LineLifeCycle.Refuse(line, RefusalKind.DateNotLater),
        _ => LineLifeCycle.Move(line.WithLastExtension(extension => extension with { Granted = grant.To }), line.State),
    };

    public static Decision<Line> Refuse(Line line, RefuseExtension refuse) => line.AskedExtension is null
        ? LineLifeCycle.Refuse(line, RefusalKind.NothingAsked)
        : LineLifeCycle.Move(line.WithLastExtension(extension => extension with { RefusedBecause = refuse.Reason }), line.State);
}
