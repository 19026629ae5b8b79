namespace Duban.Plans.Progress;

/// <summary>The section Progress of the settings as it was written: read by <see cref="RulesReader"/>, which tells all its faults in words.</summary>
public sealed class ProgressOptions
{
    /// <summary>The settings by name: Cadence, ReportGraceDays …; those left out have their default.</summary>
    public Dictionary<string, string?> Values { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The office's own lamps.tsv; empty (the default) for the one in the seeds folder, or where none is there the one that comes along.</summary>
    public string LampsFile { get; set; } = "";

    /// <summary>Where a lamps.tsv is looked for that no setting names.</summary>
    public string SeedsFolder { get; set; } = "";
}
