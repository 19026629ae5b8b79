using DbUp.Builder;

namespace Duban.Plans.Storage;

/// <summary>Runs the numbered scripts that a database has not seen yet and keeps their journal.</summary>
public sealed class Migrator(Database database)
{
    internal const string Journal = "schema_versions";

    /// <summary>Brings the schema up to date. Safe when several processes start at once; a second run does nothing.</summary>
    public void Migrate() => database.Dialect.Migrate();

    /// <summary>Runs the embedded scripts of one engine, in the order of their names.</summary>
    internal static void Run(UpgradeEngineBuilder upgrade, string engine)
    {
        var folder = $".Migrations.{engine}.";
        var result = upgrade
            .WithScriptsEmbeddedInAssembly(typeof(Migrator).Assembly, name => name.Contains(folder, StringComparison.Ordinal))
            // A script is plain SQL, and standard output belongs to the command line.
            .WithVariablesDisabled()
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (!result.Successful) throw new InvalidOperationException($"The script {result.ErrorScript?.Name} failed.", result.Error);
    }
}
