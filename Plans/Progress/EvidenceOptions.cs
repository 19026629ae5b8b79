namespace Duban.Plans.Progress;

/// <summary>Settings for evidence files.</summary>
public sealed class EvidenceOptions
{
    /// <summary>The kinds of files that are taken where none are named.</summary>
    public static readonly IReadOnlyList<string> UsualTypes =
        ["pdf", "docx", "xlsx", "pptx", "doc", "xls", "ppt", "wps", "et", "ofd", "jpg", "png", "heic", "txt", "csv"];

    /// <summary>The folder that keeps them, made when missing; by default "evidence" beside the SQLite file, else data/evidence.</summary>
    public string Folder { get; set; } = "";

    /// <summary>The kinds of files that are taken, by their names in <see cref="EvidenceType.All"/>; where none is named the usual ones.</summary>
    public IList<string> Types { get; init; } = [];

    /// <summary>The largest file in bytes; 20 MB by default.</summary>
    public int MaxBytes { get; set; } = 20 * 1024 * 1024;

    /// <summary>How many files one report takes; 9 by default.</summary>
    public int MaxFiles { get; set; } = 9;

    /// <summary>How long a link to a file can be opened; 10 minutes by default.</summary>
    public TimeSpan LinkLifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Whether files of that kind are taken.</summary>
    public bool Allows(EvidenceType type) => (Types.Count > 0 ? Types : UsualTypes.AsEnumerable()).Contains(type.Name);
}
