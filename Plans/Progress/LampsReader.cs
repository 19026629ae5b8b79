namespace Duban.Plans.Progress;

/// <summary>Finds and reads the office's lamps.</summary>
internal static class LampsReader
{
    private const string FileName = "lamps.tsv";

    /// <summary>The lamps of the file that the settings name, else of the seeds folder, else those that come along; with what is wrong with the file.</summary>
    public static (LampRules Lamps, string? Fault) Read(ProgressOptions options)
    {
        if (FileOf(options) is not { } file) return (LampRules.Default, null);
        try
        {
            return (LampRules.Parse(File.ReadAllText(file)), null);
        }
        catch (Exception error) when (error is FormatException or IOException or UnauthorizedAccessException)
        {
            return (LampRules.Default, $"Progress:{nameof(options.LampsFile)} {file}: {error.Message}");
        }
    }

    private static string? FileOf(ProgressOptions options)
    {
        if (options.LampsFile.Length > 0) return options.LampsFile;
        var seed = Path.Combine(options.SeedsFolder, FileName);
        return File.Exists(seed) ? seed : null;
    }
}
