using System.CommandLine;
using Duban.Bot.Channels.Teams.Package;
using Duban.Bot.Composition;

namespace Duban.Bot.Verbs;

/// <summary>The verb about Teams: teams-package.</summary>
internal static partial class CommandLine
{
    private static Command PackForTeams(Output output, string[] settings)
    {
        var file = new Option<string>("--out") { Description = Help.TeamsOut, DefaultValueFactory = _ => "duban-teams.zip" };
        var version = new Option<string?>("--app-version") { Description = Help.AppVersion };
        var command = new Command("teams-package", Help.TeamsPackage) { file, version };
        command.SetAction(parsed => new TeamsPackageVerb(TeamsAppOptions.From(Settings.Read(settings)), output).Run(parsed.GetRequiredValue(file), parsed.GetValue(version)));
        return command;
    }
}
