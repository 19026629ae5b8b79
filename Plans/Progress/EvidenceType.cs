using System.Collections.Immutable;

namespace Duban.Plans.Progress;

/// <summary>A kind of file that can be evidence.</summary>
/// <param name="Name">Its short name, as options and the store have it: pdf.</param>
/// <param name="MediaType">As browsers call it.</param>
/// <param name="Extensions">The extensions that such files have, with the dot, the usual one first.</param>
public sealed record EvidenceType(string Name, string MediaType, ImmutableArray<string> Extensions)
{
    /// <summary>All kinds that are known, whether or not an office takes them.</summary>
    public static ImmutableArray<EvidenceType> All { get; } =
    [
        new("pdf", "application/pdf", [".pdf"]),
        new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".docx"]),
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"]),
        new("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", [".pptx"]),
        new("doc", "application/msword", [".doc"]),
        new("xls", "application/vnd.ms-excel", [".xls"]),
        new("ppt", "application/vnd.ms-powerpoint", [".ppt"]),
        new("wps", "application/vnd.ms-works", [".wps"]),
        new("et", "application/octet-stream", [".et"]),
        new("ofd", "application/ofd", [".ofd"]),
        new("jpg", "image/jpeg", [".jpg", ".jpeg"]),
        new("png", "image/png", [".png"]),
        new("heic", "image/heic", [".heic", ".heif"]),
        new("txt", "text/plain", [".txt"]),
        new("csv", "text/csv", [".csv"]),
        new("mp4", "video/mp4", [".mp4", ".m4v"]),
    ];

    /// <summary>The kind of that name, or null.</summary>
    public static EvidenceType? Named(string name) => All.FirstOrDefault(type => type.Name == name);

    internal static ImmutableArray<EvidenceType> These(params string[] names) => [.. names.Select(name => Named(name)!)];
}
