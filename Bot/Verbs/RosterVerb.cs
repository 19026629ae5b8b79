using Duban.Bot.Composition;
using Duban.Dialogs;
using Duban.Dialogs.Intake;
using Duban.Plans.People;
using Duban.Plans.Storage;
using Duban.Plans.Units;

namespace Duban.Bot.Verbs;

/// <summary>`import roster.xlsx` or `.csv`: shows who comes, changes and goes, and puts it into force once it is confirmed.</summary>
internal sealed class RosterVerb(Office office, Output output)
{
    private const int NotImported = 1;

    /// <summary>0: in force; 1: refused, given up, or the input ended before the confirmation.</summary>
    public async Task<int> RunAsync(ReceivedFile file, bool isConfirmed, CancellationToken cancel)
    {
        var roster = RosterReader.Read(file.Content, office.Facts.Known);
        if (roster.Refusal is { } refusal) return output.Refuse($"{file.Name}: {refusal}");
        var diff = RosterDiff.Of(office.Facts.Known, roster, office.Clock.IsDemo);
        Show(roster, diff);
        if (roster.People.IsEmpty) return output.Refuse(Help.EmptyRoster);
        // Who said yes beforehand had not seen what is refused.
        if (isConfirmed) return roster.Faults.IsEmpty ? await AdoptAsync(roster, diff, cancel) : output.Refuse(Help.RosterHasFaults);
        await output.Out.WriteLineAsync(Help.RosterAsks(roster.Faults.Length).AsMemory(), cancel);
        while (await output.In.ReadLineAsync(cancel) is { } line)
        {
            if (IntakePhrases.IsConfirmation(line)) return await AdoptAsync(roster, diff, cancel);
            if (IntakePhrases.IsDiscard(line)) return NotImported;
        }

        return output.Refuse(Help.RosterNotConfirmed);
    }

    private void Show(Roster roster, RosterDiff diff)
    {
        output.Out.WriteLine($"{roster.People.Length} people: {diff.New.Length} new, {diff.Changed.Length} changed, {diff.Gone.Length} gone; {roster.Faults.Length} rows refused.");
        foreach (var one in diff.New) output.Out.WriteLine($"  + {Of(one)}");
        foreach (var (before, after) in diff.Changed) output.Out.WriteLine($"  ~ {Of(before)} → {Of(after)}");
        foreach (var one in diff.Gone) output.Out.WriteLine($"  - {Of(one)} (their accounts are freed)");
        foreach (var fault in roster.Faults) output.Out.WriteLine($"  ! line {fault.Line}{(fault.Name.Length > 0 ? " " + fault.Name : "")}: {fault.Reason}");
    }

    private static string Of(Officer officer) =>
        string.Join(", ", new[] { officer.Name, officer.Unit, officer.Role.ToString(), officer.Role == OfficerRole.Officer ? Post(officer.Post) : null }.OfType<string>());

    private static string Post(OfficerPost post) => post switch { OfficerPost.Head => "负责人", OfficerPost.StandIn => "B角", _ => "A角" };

    private async Task<int> AdoptAsync(Roster roster, RosterDiff diff, CancellationToken cancel)
    {
        try
        {
            await office.AdoptAsync(roster, diff, cancel);
        }
        catch (VersionConflictException)
        {
            return output.Refuse(Help.RosterIsStale);
        }

        await output.Out.WriteLineAsync(Help.RosterInForce(roster.People.Length).AsMemory(), cancel);
        return 0;
    }
}
