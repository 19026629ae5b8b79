using System.Globalization;
using Duban.Bot.Composition;
using Duban.Plans;
using Duban.Plans.Units;

namespace Duban.Bot.Verbs;

/// <summary>`invite OFFICER`: a code for the channels and a link for the page.</summary>
internal sealed class InviteVerb(Office office, Output output)
{
    /// <summary>The officer by key or name; a name that several bear is refused with their keys.</summary>
    public async Task<int> RunAsync(string who, CancellationToken cancel)
    {
        Officer[] found = [.. office.Facts.Known.Officers.Where(officer => officer.Id == who || officer.Name == who)];
        if (found is not [var officer]) return output.Refuse(found.Length == 0 ? Help.NoSuchOfficer(who) : Help.SeveralOfficers(who, found.Select(one => $"{one.Id} ({one.Unit})")));
        var invited = await office.InviteAsync(officer, cancel);
        var until = OfficeClock.LocalTime(invited.Until).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        await output.Out.WriteLineAsync($"{officer.Name}{(officer.Unit is { } unit ? $" ({unit})" : "")}".AsMemory(), cancel);
        await output.Out.WriteLineAsync($"code: {invited.Code}  (once, until {until} Beijing time; to be said in a private chat: 绑定 {invited.Code})".AsMemory(), cancel);
        await output.Out.WriteLineAsync($"link: {invited.Link}".AsMemory(), cancel);
        return 0;
    }
}
