using System.Globalization;
using Duban.Bot.Composition;
using Duban.Bot.Deliveries;
using Duban.Dialogs;
using Duban.Plans;
using Duban.Plans.Addresses;
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
        if (!delivery.IsSent) return output.Refuse($"not delivered to {officer.Name}: {Told(delivery)}");
        await output.Out.WriteLineAsync($"sent to {officer.Name}, message {delivery.Message}{(delivery.IsUncertain ? "; it may have arrived twice" : "")}".AsMemory(), cancel);
        return 0;
    }

    /// <summary>A line for each officer; always 0.</summary>
    public async Task<int> ListAsync(CancellationToken cancel)
    {
        foreach (var reach in await office.Mail.ListAsync(office.Facts.Known.Officers, cancel))
            await output.Out.WriteLineAsync($"{reach.Officer.Name}{(reach.Officer.Unit is { } unit ? $" ({unit})" : "")}: {Told(reach)}".AsMemory(), cancel);
        return 0;
    }

    private async Task<int> RehearseAsync(Officer officer, CancellationToken cancel)
    {
        var reach = (await office.Mail.ListAsync([officer], cancel)).Single();
        if (!reach.IsReachable) return output.Refuse($"{officer.Name}: {Told(reach)}");
        await output.Out.WriteLineAsync($"would go to {officer.Name}: {Told(reach)}".AsMemory(), cancel);
        return 0;
    }

    private static string Told(Delivery delivery) =>
        $"{delivery.Outcome}, {delivery.Reason}{(delivery.IsUncertain ? "; it may have arrived all the same" : "")}"
        + (delivery.RetryAfter is { } wait ? $"; again in {Math.Ceiling(wait.TotalSeconds)} s" : "");

    private static string Told(OfficerReach reach) => reach switch
    {
        { HasAccount: false } => "no account is bound on a channel that can send by itself",
        { Address: null } => "the bot was never installed or written to",
        { Address: { State: AddressState.Active, Reason: null } chat } => $"reachable ({chat.Channel})",
        { Address: { State: AddressState.Active } chat } => $"reachable ({chat.Channel}), but the last message failed {Day(chat)}: {chat.Reason}",
        { Address: { } chat } => $"{chat.State} since {Day(chat)} ({chat.Channel}): {chat.Reason}",
    };

    private static string Day(Address chat) => chat.Since is { } since ? OfficeClock.LocalTime(since).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "";
}
