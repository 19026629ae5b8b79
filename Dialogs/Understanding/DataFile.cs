using System.Reflection;

namespace Duban.Dialogs.Understanding;

/// <summary>Reads the tables that lie beside the code as embedded data: tab-separated lines, # begins a comment line.</summary>
internal static class DataFile
{
    /// <summary>The rows of a table, each split at its tabs.</summary>
    public static IEnumerable<string[]> Rows(string fileName)
    {
        using var reader = new StreamReader(Open(fileName));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t', StringSplitOptions.TrimEntries);
        }
    }

    /// <summary>Opens an embedded file by its name.</summary>
    public static Stream Open(string fileName)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var name = assembly.GetManifestResourceNames().Single(resource => resource.EndsWith(".Data." + fileName, StringComparison.Ordinal));
        return assembly.GetManifestResourceStream(name)!;
    }
}
