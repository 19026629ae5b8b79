using System.Runtime.CompilerServices;
using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Notices;

/// <summary>The notices beside this file, each with the approved plan (*.json).</summary>
internal static class SampleNotices
{
    public static string Folder { get; } = Path.Combine(SourceFolder(), "Samples");

    /// <summary>Whole notices, of twelve items and more.</summary>
    public static string Whole { get; } = Path.Combine(SourceFolder(), "Notices");

    public static string Seed { get; } = Path.Combine(SourceFolder(), "..", "..", "seeds", "kaijiang-2021-24.md");

    public static ReadResult Read(string path) => NoticeReader.Read(File.ReadAllBytes(path), path);

    private static string SourceFolder([CallerFilePath] string path = "")
    {
        // Deterministic builds name sources by a mapped path; then the tests run from the output folder below the project.
        var folder = Path.GetDirectoryName(path)!;
        if (Directory.Exists(folder))
        {
            return folder;
        }

        var up = new DirectoryInfo(AppContext.BaseDirectory);
        while (up is not null && !File.Exists(Path.Combine(up.FullName, "Duban.slnx")))
        {
            up = up.Parent;
        }

        return Path.Combine(up!.FullName, "Bot.Tests", "Notices");
    }
}
