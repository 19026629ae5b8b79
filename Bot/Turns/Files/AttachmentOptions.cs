namespace Duban.Bot.Turns.Files;

/// <summary>Settings for files that come with messages of other channels.</summary>
public sealed class AttachmentOptions
{
    /// <summary>Where Teams keeps the files that people send.</summary>
    public static readonly IReadOnlyList<string> TeamsHosts = ["*.sharepoint.com", "*.onedrive.com", "*.svc.ms"];

    /// <summary>Hosts to download from, as files.example.com or *.example.com; where none is named those of Teams.</summary>
    public IList<string> Hosts { get; init; } = [];

    /// <summary>The largest file in bytes; 20 MB by default.</summary>
    public int MaxBytes { get; set; } = 20 * 1024 * 1024;

    /// <summary>How long a download may take; 30 seconds by default.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether files may be downloaded from there: over https, and from a host that is named.</summary>
    public bool Allows(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps && (Hosts.Count > 0 ? Hosts.AsEnumerable() : TeamsHosts).Any(host => Covers(host, address.IdnHost));

    private static bool Covers(string pattern, string host) =>
        pattern.StartsWith("*.", StringComparison.Ordinal)
            ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
            : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
