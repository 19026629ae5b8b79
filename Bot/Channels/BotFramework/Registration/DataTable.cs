namespace Duban.Bot.Channels.BotFramework.Registration;

/// <summary>Reads a table that comes along in the program: a row a line, tabs between, comments after #.</summary>
internal static class DataTable
{
    public static string[][] Read(string name)
    {
        using var reader = new StreamReader(typeof(DataTable).Assembly.GetManifestResourceStream($"{typeof(DataTable).Namespace}.Data.{name}")!);
        return [.. Lines(reader).Select(line => line.Split('\t'))];
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
