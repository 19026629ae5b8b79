namespace Duban.Plans.Progress;

/// <summary>How an office supervises: its numbers and its lamps, from the settings.</summary>
/// <param name="Rules">The numbers.</param>
/// <param name="Lamps">The lamps.</param>
public sealed record OfficeRules(ProgressRules Rules, LampRules Lamps)
{
    /// <summary>Which files it takes.</summary>
    public EvidenceOptions Evidence { get; init; } = new();

    /// <summary>An office that set nothing.</summary>
    public static OfficeRules Default { get; } = new(new ProgressRules(), LampRules.Default);

    /// <summary>Reads them from valid options, see <see cref="ProgressOptionsValidator"/>.</summary>
    public static OfficeRules Of(ProgressOptions options, EvidenceOptions? evidence = null) =>
        new(RulesReader.Read(options.Values).Rules, LampsReader.Read(options).Lamps) { Evidence = evidence ?? new EvidenceOptions() };

    /// <summary>Facts in which these rules hold.</summary>
    public Facts In(Facts facts) => facts with { Rules = Rules, Lamps = Lamps, Evidence = Evidence };
}
