using System.CommandLine;
using Duban.Bot.Composition;

namespace Duban.Bot.Verbs;

/// <summary>The verbs about people: invite. A list of people comes in by import.</summary>
internal static partial class CommandLine
{
    private static Command Invite(Output output, string[] settings)
    {
        var who = new Argument<string>("OFFICER") { Description = Help.Officer };
        var command = new Command("invite", Help.Invite) { who };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var office = await Office.OpenAsync(null, null, settings, cancel);
            return office.IsOpen ? await new InviteVerb(office, output).RunAsync(parsed.GetRequiredValue(who), cancel) : output.Refuse(office.Refusal!);
        });
        return command;
    }
}
