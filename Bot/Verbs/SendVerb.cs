using Duban.Bot.Composition;
using Duban.Dialogs;
using Duban.Plans.Units;

namespace Duban.Bot.Verbs;

/// <summary>`send OFFICER TEXT…`: one message to an officer's personal chat, from the stored addresses alone (lesson 8). `send --list`: who can be reached (lesson 4).</summary>
internal sealed class SendVerb(Office office, Output output)
{
    /// <summary>0: the channel took it; 1: nobody of that name, or not delivered.</summary>
    public async Task<int> RunAsync(string who, string text, bool isDry, CancellationToken cancel)
    {
        Officer[] found = [.. office.Facts.Known.Officers.Where(officer => officer.Id == who || officer.Name == who)];
        if (found is not [var officer]) return output.Refuse(found.Length == 0 ? Help.NoSuchOfficer(who) : Help.SeveralOfficers(who, found.Select(one => $"{one.Id} ({one.Unit})")));
        if (isDry) return await RehearseAsync(officer, cancel);
        var delivery = await office.Mail.SendAsync(officer.Id, new Reply { Text = text }, cancel);
        if (!delivery.IsSent) return output.Refuse(Help.NotDelivered(officer.Name, Help.Told(delivery)));
        await output.Out.WriteLineAsync(Help.Sent(officer.Name, delivery).AsMemory(), cancel);
        return 0;
    }

    /// <summary>A line for each officer; always 0.</summary>
    public async Task<int> ListAsync(CancellationToken cancel)
    {
        foreach (var reach in await office.Mail.ListAsync(office.Facts.Known.Officers, cancel))
            await output.Out.WriteLineAsync($"{reach.Officer.Name}{(reach.Officer.Unit is { } unit ? $" ({unit})" : "")}: {Help.Told(reach)}".AsMemory(), cancel);
        return 0;
    }

    private async Task<int> RehearseAsync(Officer officer, CancellationToken cancel)
    {
        var reach = (await office.Mail.ListAsync([officer], cancel)).Single();
        if (!reach.IsReachable) return output.Refuse($"{officer.Name}: {Help.Told(reach)}");
        await output.Out.WriteLineAsync(Help.WouldGo(officer.Name, Help.Told(reach)).AsMemory(), cancel);
        return 0;
    }
}
