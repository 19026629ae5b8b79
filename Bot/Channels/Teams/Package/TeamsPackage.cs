using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duban.Bot.Channels.Teams.Package;

/// <summary>The zip that is uploaded to Teams: manifest, icons and language files at its root.</summary>
internal static class TeamsPackage
{
    private const string ManifestFile = "manifest.json";

    // The same settings give the same bytes.
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The folder with the template, beside the program.</summary>
    public static string TemplateFolder { get; } = Path.Combine(AppContext.BaseDirectory, "teams");

    /// <summary>Packs the zip, and says what the manifest became.</summary>
    public static JsonObject Pack(string folder, IReadOnlyDictionary<string, string> values, Stream zip)
    {
        var manifest = TeamsManifest.Fill(File.ReadAllText(Path.Combine(folder, ManifestFile)), values);
        using var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true);
        Add(archive, ManifestFile, Encoding.UTF8.GetBytes(TeamsManifest.Write(manifest)));
        foreach (var file in TeamsManifest.Files(manifest)) Add(archive, file, File.ReadAllBytes(Path.Combine(folder, file)));
        return manifest;
    }

    /// <summary>The version of an app that was packed before; null where there is none.</summary>
    public static Version? VersionOf(string file)
    {
        if (!File.Exists(file)) return null;
        try
        {
            using var archive = ZipFile.OpenRead(file);
            using var manifest = archive.GetEntry(ManifestFile)?.Open();
            return manifest is null ? null : AppVersion.Parse(JsonNode.Parse(manifest)?["version"]?.ToString() ?? "");
        }
        catch (Exception error) when (error is InvalidDataException or JsonException)
        {
            // Something else lies there; it is replaced.
            return null;
        }
    }

    private static void Add(ZipArchive archive, string name, byte[] bytes)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = Stamp;
        using var content = entry.Open();
        content.Write(bytes);
    }
}
