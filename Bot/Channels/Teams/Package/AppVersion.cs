using System.Reflection;
using System.Text.RegularExpressions;

namespace Duban.Bot.Channels.Teams.Package;

/// <summary>The version of a Teams app, three numbers; Teams takes an upload only if it has grown.</summary>
internal static partial class AppVersion
{
    /// <summary>The program's own version.</summary>
    public static Version OfProgram { get; } =
        Parse(typeof(AppVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+', '-')[0]) ?? new Version(0, 1, 0);

    /// <summary>As 1.2.3; null for anything else.</summary>
    public static Version? Parse(string text) => Form().IsMatch(text) && Version.TryParse(text, out var version) ? version : null;

    /// <summary>The program's version, or the next one after what was packed before.</summary>
    public static Version After(Version? packed) =>
        packed is null || packed < OfProgram ? OfProgram : new Version(packed.Major, packed.Minor, packed.Build + 1);

    [GeneratedRegex(@"^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$")]
    private static partial Regex Form();
}
