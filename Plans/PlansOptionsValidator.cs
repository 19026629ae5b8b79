using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Duban.Plans;

/// <summary>Finds all faults of the options at once, so that a start refuses with the whole list.</summary>
public sealed class PlansOptionsValidator : IValidateOptions<PlansOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, PlansOptions options)
    {
        string[] faults = [.. Faults(options)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(PlansOptions options)
    {
        if (!Enum.IsDefined(options.Provider))
            yield return $"{nameof(options.Provider)} must be {string.Join(" or ", Enum.GetNames<DatabaseProvider>())}.";
        else if (ConnectionFault(options) is { } fault)
            yield return $"{nameof(options.ConnectionString)} {fault}";
        if (string.IsNullOrWhiteSpace(options.Authority)) yield return $"{nameof(options.Authority)} must name whose plans these are.";
        if (string.IsNullOrWhiteSpace(options.SeedsFolder)) yield return $"{nameof(options.SeedsFolder)} must name a folder.";
        if (options.InvitationLifetime <= TimeSpan.Zero) yield return $"{nameof(options.InvitationLifetime)} must be longer than nothing.";
    }

    // The value itself may hold a password, so no fault repeats it.
    private static string? ConnectionFault(PlansOptions options)
    {
        try
        {
            return options.Provider == DatabaseProvider.Sqlite
                ? SqliteFault(new SqliteConnectionStringBuilder(options.ConnectionString))
                : PostgresFault(new NpgsqlConnectionStringBuilder(options.ConnectionString));
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or KeyNotFoundException)
        {
            return $"cannot be read as one of {options.Provider}.";
        }
    }

    private static string? SqliteFault(SqliteConnectionStringBuilder connection)
    {
        if (connection.DataSource.Length == 0) return "must name a file: Data Source=data/duban.db.";
        var isInMemory = connection.Mode == SqliteOpenMode.Memory || connection.DataSource.Contains(":memory:", StringComparison.Ordinal);
        return isInMemory ? "must name a file, for each connection would have a memory of its own." : null;
    }

    private static string? PostgresFault(NpgsqlConnectionStringBuilder connection) =>
        string.IsNullOrEmpty(connection.Host) ? "must name a server: Host=…;Database=…;Username=…." : null;
}
