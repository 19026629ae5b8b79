namespace Duban.Bot.Tests.Notices;

/// <summary>The notices that lie among the tests, each with its expected reading beside it (NAME.json).</summary>
internal static class NoticeFiles
{
    private static readonly string[] Folders = ["Notices/Notices", "Notices/Samples", "Corpus/others"];

    /// <summary>Their paths.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Folders.SelectMany(In)];

    /// <summary>Those whose items number a dozen or more: real notices, each in another format.</summary>
    public static IReadOnlyList<string> Real { get; } = [.. In("Notices/Notices"), .. In("Corpus/others")];

    /// <summary>Where the expected reading of a notice lies.</summary>
    public static string Expected(string notice) => notice + ".json";

    private static IEnumerable<string> In(string folder) =>
        Path.Combine(Checkout.Root, "Bot.Tests", folder) is var path && Directory.Exists(path)
            ? Directory.EnumerateFiles(path).Where(file => !file.EndsWith(".json", StringComparison.Ordinal) && !file.EndsWith(".jsonl", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            : [];
}
