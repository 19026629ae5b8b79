namespace Duban.Bot.Tests;

/// <summary>The working copy that these tests were built from.</summary>
internal static class Checkout
{
    /// <summary>Its top folder, which holds the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Duban.slnx")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
