using System.CommandLine;
using Duban.Bot.Composition;

namespace Duban.Bot.Verbs;

/// <summary>The verb that writes to people: send.</summary>
internal static partial class CommandLine
{
    private static Command Send(Output output, string[] settings)
    {
        var who = new Argument<string?>("OFFICER") { Description = Help.Officer, Arity = ArgumentArity.ZeroOrOne };
        var text = new Argument<string[]>("TEXT") { Description = Help.SendText, Arity = ArgumentArity.ZeroOrMore };
        var (list, dry) = (new Option<bool>("--list") { Description = Help.SendList }, new Option<bool>("--dry-run") { Description = Help.DryRun });
        var command = new Command("send", Help.Send) { who, text, list, dry };
        command.SetAction(async (parsed, cancel) =>
        {
            var words = string.Join(' ', parsed.GetValue(text) ?? []);
            if (!parsed.GetValue(list) && (parsed.GetValue(who) is null || words.Length == 0)) return output.Refuse(Help.SendNeedsText) + 1;
            await using var office = await Office.OpenAsync(null, null, settings, cancel);
            if (!office.IsOpen) return output.Refuse(office.Refusal!);
            var verb = new SendVerb(office, output);
            return parsed.GetValue(list) ? await verb.ListAsync(cancel) : await verb.RunAsync(parsed.GetValue(who)!, words, parsed.GetValue(dry), cancel);
        });
        return command;
    }
}
