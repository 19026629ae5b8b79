using Duban.Bot.Composition;
using Duban.Dialogs.Intake;
using Duban.Plans.People;
using Duban.Plans.Units;

namespace Duban.Bot.Verbs;

/// <summary>`import FILE`: shows what was read, takes corrections line by line, and puts the plan into force once it is confirmed.</summary>
internal sealed class ImportVerb(Office office, Output output)
{
    private const int NotImported = 1;

    /// <summary>0: in force, or so already; 1: refused, given up, or the input ended before the confirmation.</summary>
    public async Task<int> RunAsync(string path, bool isConfirmed, CancellationToken cancel)
    {
        var (file, refusal) = await NoticeFile.OpenAsync(path, cancel);
        if (file is null) return output.Refuse(refusal!);
        if (RosterReader.Takes(file.Name)) return await new RosterVerb(office, output).RunAsync(file, isConfirmed, cancel);
        var talk = new TerminalTalk(office, Officer.Console, output);
        var shown = await talk.SayAsync("", cancel, file);
        var isInForce = shown.Answer.Value is true;
        if (!shown.Changes.OfType<SaveDraft>().Any()) return NotImported;
        if (isConfirmed) return isInForce ? 0 : await ConfirmAsync(talk, cancel);
        while (await output.In.ReadLineAsync(cancel) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var turn = await talk.SayAsync(line, cancel);
            if (turn.Changes.OfType<AdoptPlan>().Any()) return 0;
            if (turn.Changes.OfType<DropDraft>().Any()) return NotImported;
        }

        return isInForce ? 0 : output.Refuse(Help.NotConfirmed);
    }

    private static async Task<int> ConfirmAsync(TerminalTalk talk, CancellationToken cancel) =>
        (await talk.SayAsync(IntakePhrases.Confirm, cancel)).Changes.OfType<AdoptPlan>().Any() ? 0 : NotImported;
}
