using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Duban.Plans.Notices;
using Duban.Plans.Units;
using Microsoft.Extensions.Options;

namespace Duban.Plans.Storage;

/// <summary>Imports at start what lies in the seeds folder: units.json and every notice. What stands already stays.</summary>
public sealed class SeedImporter(PlanStore plans, DirectoryStore directories, IOptions<PlansOptions> options, TimeProvider time)
{
    private const string DirectoryFile = "units.json";
    private static readonly string[] NoticeFormats = [".md", ".txt", ".docx", ".pdf"];

    private string Authority => options.Value.Authority;

    private string Folder => options.Value.SeedsFolder;

    /// <summary>Imports the seeds and says what became of each. A file that is missing or damaged is an outcome, no exception.</summary>
    public async Task<ImmutableArray<SeedOutcome>> ImportAsync(CancellationToken cancel = default)
    {
        var outcomes = ImmutableArray.CreateBuilder<SeedOutcome>();
        outcomes.Add(await ImportDirectoryAsync(cancel));
        foreach (var file in NoticeFiles()) outcomes.Add(await ImportNoticeAsync(file, cancel));
        if (outcomes.Count == 1) outcomes.Add(Missing("*.md", $"No notice lies in {Folder}."));
        return outcomes.ToImmutable();
    }

    private async Task<SeedOutcome> ImportDirectoryAsync(CancellationToken cancel)
    {
        var file = Path.Combine(Folder, DirectoryFile);
        if (!File.Exists(file)) return Missing(DirectoryFile, $"No {DirectoryFile} lies in {Folder}.");
        try
        {
            var content = await File.ReadAllBytesAsync(file, cancel);
            var directory = await WithRosterAsync(UnitDirectory.FromJson(new MemoryStream(content)), cancel);
            var result = await directories.ImportAsync(Authority, directory, HashOf(content), time.GetUtcNow(), cancel);
            return Outcome(DirectoryFile, result);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return Refused(DirectoryFile, exception.Message);
        }
    }

    // A newer units.json takes nobody away whom a roster brought.
    private async Task<UnitDirectory> WithRosterAsync(UnitDirectory seed, CancellationToken cancel)
    {
        var stored = (await directories.LoadCurrentAsync(Authority, cancel))?.Directory.Officers.Where(officer => !officer.IsSample).ToList() ?? [];
        return stored.Count == 0 ? seed : seed.WithOfficers([.. seed.Officers.Where(officer => officer.IsSample), .. stored]);
    }

    private async Task<SeedOutcome> ImportNoticeAsync(string file, CancellationToken cancel)
    {
        var name = Path.GetFileName(file);
        try
        {
            var content = await File.ReadAllBytesAsync(file, cancel);
            var read = NoticeReader.Read(content, name);
            if (read.Plan is not { } plan) return Refused(name, read.Refusal ?? "The notice could not be read.");
            var result = await plans.ImportAsync(Authority, plan, read.Warnings, HashOf(content), name, time.GetUtcNow(), cancel);
            return Outcome(name, result) with { Warnings = read.Warnings.Length };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refused(name, exception.Message);
        }
    }

    // In the order of their names, so that the last one is in force. A README explains the folder and is no notice.
    private IEnumerable<string> NoticeFiles() =>
        !Directory.Exists(Folder) ? [] : Directory.EnumerateFiles(Folder)
            .Where(file => NoticeFormats.Contains(Path.GetExtension(file).ToLowerInvariant()))
            .Where(file => !Path.GetFileName(file).StartsWith("README", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static SeedOutcome Outcome(string file, ImportResult result) => new()
    {
        File = file,
        Version = result.Version,
        Result = result.Outcome switch
        {
            ImportOutcome.Imported => SeedResult.Imported,
            ImportOutcome.NewVersion => SeedResult.NewVersion,
            _ => SeedResult.Unchanged,
        },
    };

    private static SeedOutcome Refused(string file, string reason) =>
        new() { File = file, Result = SeedResult.Refused, Reason = reason.ReplaceLineEndings(" ") };

    private static SeedOutcome Missing(string file, string reason) => new() { File = file, Result = SeedResult.Missing, Reason = reason };
}
