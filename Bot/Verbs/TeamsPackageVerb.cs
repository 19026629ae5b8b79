using System.Text.Json;
using System.Text.Json.Nodes;
using Duban.Bot.Channels.Teams.Package;

namespace Duban.Bot.Verbs;

/// <summary>`teams-package`: packs the Teams app with this installation's ids.</summary>
internal sealed class TeamsPackageVerb(TeamsAppOptions options, Output output)
{
    private const int Unusable = 1;

    /// <summary>Packs it; where something is missing, says all that is and packs nothing.</summary>
    public int Run(string file, string? version)
    {
        string[] faults = [.. TeamsAppFaults.Of(options), .. version is not null && AppVersion.Parse(version) is null ? [Help.BadAppVersion(version)] : Array.Empty<string>()];
        foreach (var fault in faults) output.Error.WriteLine(fault);
        return faults.Length == 0 ? Pack(file, version is null ? AppVersion.After(TeamsPackage.VersionOf(file)) : AppVersion.Parse(version)!) : Unusable;
    }

    private int Pack(string file, Version version)
    {
        try
        {
            using var zip = new MemoryStream();
            var manifest = TeamsPackage.Pack(TeamsPackage.TemplateFolder, TeamsManifest.Values(options, version), zip);
            File.WriteAllBytes(file, zip.ToArray());
            output.Out.WriteLine(Packed(file, manifest));
            return 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException or JsonException)
        {
            return output.Refuse(error.Message);
        }
    }

    private string Packed(string file, JsonObject manifest) => Help.TeamsPacked(
        Path.GetFullPath(file), manifest["name"]!["short"]!.ToString(), manifest["version"]!.ToString(), manifest["id"]!.ToString(), options.BotId,
        new Uri(new Uri(options.PublicUrl), "/api/messages"));
}
