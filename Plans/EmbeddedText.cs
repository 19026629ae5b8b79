namespace Duban.Plans;

/// <summary>The data files that come with this floor.</summary>
internal static class EmbeddedText
{
    /// <summary>The text of a file, named by its folders: Progress.Data.lamps.tsv.</summary>
    public static string Of(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedText).Assembly.GetManifestResourceStream($"Duban.Plans.{name}")!);
        return reader.ReadToEnd();
    }
}
