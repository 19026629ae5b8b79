namespace Duban.Bot.Channels.BotFramework;

/// <summary>Reads a table that comes along in the program: a row a line, tabs between, comments after #.</summary>
internal static class DataTable
{
    /// <summary>The rows of a table in the folder Data beside a type.</summary>
    public static string[][] Read(Type beside, string name)
    {
        using var reader = new StreamReader(beside.Assembly.GetManifestResourceStream($"{beside.Namespace}.Data.{name}")!);
        return [.. Lines(reader).Select(line => line.Split('\t', StringSplitOptions.TrimEntries))];
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
