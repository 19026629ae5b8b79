using System.Security.Cryptography;
using Duban.Plans.Progress;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Duban.Plans.Storage;

/// <summary>The folder beside the database that keeps the bytes of evidence: one file for each content, named by its SHA-256.</summary>
/// <remarks>A file is there whole or not at all: it is written under another name, brought to disk, then renamed.</remarks>
public sealed class EvidenceFolder(IOptions<EvidenceOptions> options, IOptions<PlansOptions> plans)
{
    private const string Unfinished = ".part";

    /// <summary>Where it is.</summary>
    public string Location { get; } = Path.GetFullPath(options.Value.Folder is { Length: > 0 } named ? named : BesideDatabase(plans.Value));

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public static string HashOf(ReadOnlyMemory<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content.Span));

    /// <summary>Keeps a content and gives its hash; one that is there already is not written again, a damaged one is replaced.</summary>
    public async Task<string> PutAsync(ReadOnlyMemory<byte> content, CancellationToken cancel = default)
    {
        var hash = HashOf(content);
        if (await ReadAsync(hash, cancel) is not null) return hash;
        Directory.CreateDirectory(Location);
        var unfinished = Path.Combine(Location, Guid.NewGuid().ToString("N") + Unfinished);
        try
        {
            await WriteAsync(unfinished, content, cancel);
            File.Move(unfinished, PathOf(hash), overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }

        return hash;
    }

    /// <summary>The content of that hash; null where it is missing, or is not what the hash says.</summary>
    public async Task<ReadOnlyMemory<byte>?> ReadAsync(string hash, CancellationToken cancel = default)
    {
        if (!Holds(hash)) return null;
        ReadOnlyMemory<byte> content = await File.ReadAllBytesAsync(PathOf(hash), cancel);
        if (HashOf(content) != hash) return null;
        return content;
    }

    /// <summary>Whether there is a file of that name, whatever it holds.</summary>
    public bool Holds(string hash) => File.Exists(PathOf(hash));

    private string PathOf(string hash) => Path.Combine(Location, hash);

    private static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        await file.WriteAsync(content, cancel);
        file.Flush(flushToDisk: true);
    }

    private static string BesideDatabase(PlansOptions plans)
    {
        var file = plans.Provider == DatabaseProvider.Sqlite ? new SqliteConnectionStringBuilder(plans.ConnectionString).DataSource : "data/duban.db";
        return Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, "evidence");
    }
}
