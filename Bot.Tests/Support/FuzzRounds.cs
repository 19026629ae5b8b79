using System.Globalization;

namespace Duban.Bot.Tests.Support;

/// <summary>How many cases a test tries that makes them up: its own number, or that of the environment variable DUBAN_FUZZ.</summary>
internal static class FuzzRounds
{
    public static int Or(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("DUBAN_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : usual;
}
