namespace Duban.Bot.Tests.Support;

/// <summary>Throws a test's folder away.</summary>
internal static class Folders
{
    /// <summary>Deletes it with all it holds; what a closing database or browser is still writing stays to the system's own tidying.</summary>
    public static void ThrowAway(this DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // The folder lies among the temporary ones.
        }
    }
}
