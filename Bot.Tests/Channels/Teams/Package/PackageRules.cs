using System.IO.Compression;
using System.Text.Json.Nodes;
using Duban.Bot.Channels.Teams.Package;

namespace Duban.Bot.Tests.Channels.Teams.Package;

/// <summary>The rules of Teams for the zip: manifest, icons, languages, all at its root and nothing else.</summary>
internal static class PackageRules
{
    /// <summary>What is wrong with the files of a zip.</summary>
    public static IEnumerable<string> Of(IReadOnlyDictionary<string, byte[]> files)
    {
        if (!files.TryGetValue("manifest.json", out var bytes)) return ["manifest.json: missing"];
        var manifest = JsonNode.Parse(bytes)!;
        string[] named = ["manifest.json", .. TeamsManifest.Files((JsonObject)manifest)];
        return
        [
            .. files.Keys.Except(named).Select(file => $"{file}: nobody names it"), .. named.Except(files.Keys).Select(file => $"{file}: missing"),
            .. ManifestRules.OfManifest(manifest),
            .. Languages(manifest).Where(files.ContainsKey).SelectMany(file => ManifestRules.OfLanguage(JsonNode.Parse(files[file])!, manifest).Select(fault => $"{file}: {fault}")),
            .. Icon(files, manifest, "color", 192, pixel => pixel.A == 255, "full bleed"),
            .. Icon(files, manifest, "outline", 32, pixel => pixel.A == 0 || pixel is { R: 255, G: 255, B: 255 }, "transparent and white"),
        ];
    }

    /// <summary>The files of a zip.</summary>
    public static Dictionary<string, byte[]> Unpack(Stream zip)
    {
        using var archive = new ZipArchive(zip);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    private static IEnumerable<string> Languages(JsonNode manifest) => TeamsManifest.Files((JsonObject)manifest).Where(file => file.EndsWith(".json", StringComparison.Ordinal));

    private static IEnumerable<string> Icon(
        IReadOnlyDictionary<string, byte[]> files, JsonNode manifest, string icon, int side, Func<(byte R, byte G, byte B, byte A), bool> isRight, string look)
    {
        if (!files.TryGetValue(manifest["icons"]?[icon]?.ToString() ?? "", out var bytes)) yield break;
        var png = Png.Read(bytes);
        if (png.Width != side || png.Height != side) yield return $"{icon}: {png.Width}×{png.Height}, not {side}×{side}";
        if (!png.Pixels.All(isRight)) yield return $"{icon}: not {look}";
        if (icon == "outline" && png.Pixels.All(pixel => pixel.A == png.Pixels[0].A)) yield return "outline: empty";
    }
}
