namespace Duban.Plans;

/// <summary>Where the plans are kept and what a new installation begins with.</summary>
public sealed class PlansOptions
{
    /// <summary>The kind of database; SQLite by default.</summary>
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>The connection; by default the file data/duban.db below the working folder, made when missing.</summary>
    public string ConnectionString { get; set; } = "Data Source=data/duban.db";

    /// <summary>Whose plans these are; by default the county of the seeds.</summary>
    public string Authority { get; set; } = "开江县";

    /// <summary>The folder with the notices and the units.json to import at start; by default seeds.</summary>
    public string SeedsFolder { get; set; } = "seeds";

    /// <summary>How long an invitation code holds; 7 days by default.</summary>
    public TimeSpan InvitationLifetime { get; set; } = TimeSpan.FromDays(7);
}
