using Duban.Plans;
using Duban.Plans.Addresses;
using Duban.Plans.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.BotFramework.Proactive;

/// <summary>Keeps addresses true: whatever comes in shows where somebody can be reached, and some of it that they no longer can.</summary>
public sealed class AddressKeeper(AddressStore addresses, TimeProvider time, IOptions<PlansOptions> plans)
{
    private string Authority => plans.Value.Authority;

    /// <summary>Takes in what an activity shows. Nobody is asked about members (they come by hundreds), and nothing is written where nothing is new.</summary>
    public async Task KeepAsync(Activity activity, CancellationToken cancel)
    {
        if (AddressReader.Read(activity, time.GetUtcNow()) is not { } seen) return;
        var data = Groups.DataOf(activity);
        var isGone = IsRemoval(activity);
        var isAlive = !isGone && IsSomebodyActing(activity);
        await addresses.SeeAsync(Authority, seen, isAlive, cancel);
        // The channel of a thread can be written to as well.
        if (seen.Root != seen.Conversation) await addresses.SeeAsync(Authority, seen with { Conversation = seen.Root }, isAlive, cancel);
        if (isGone) await NoteAsync(seen, AddressState.NotInstalled, "the bot was removed", cancel);
        else if (IsInstallation(activity)) await NoteAsync(seen, AddressState.Active, null, cancel);
        if (data?.EventType is { Length: > 0 } change) await FollowAsync(seen, data, change, cancel);
    }

    /// <summary>Whether the bot was installed or added by this.</summary>
    internal static bool IsInstallation(Activity activity) =>
        (Is(activity, ActivityTypes.InstallationUpdate) && activity.Action?.StartsWith("add", StringComparison.OrdinalIgnoreCase) == true)
        || (Is(activity, ActivityTypes.ConversationUpdate) && (activity.MembersAdded ?? []).Any(member => Bots.Has(activity, member)));

    private static bool IsRemoval(Activity activity) =>
        (Is(activity, ActivityTypes.InstallationUpdate) && activity.Action?.StartsWith("remove", StringComparison.OrdinalIgnoreCase) == true)
        || (Is(activity, ActivityTypes.ConversationUpdate) && (activity.MembersRemoved ?? []).Any(member => Bots.Has(activity, member)));

    /// <summary>Who writes, presses or installs wants to be answered; that a member came or a name changed says nothing.</summary>
    private static bool IsSomebodyActing(Activity activity) =>
        IsInstallation(activity) || Is(activity, ActivityTypes.Message) || Is(activity, ActivityTypes.Invoke) || Is(activity, ActivityTypes.MessageReaction) || Is(activity, ActivityTypes.MessageUpdate);

    private static bool Is(Activity activity, string type) => string.Equals(activity.Type, type, StringComparison.OrdinalIgnoreCase);

    private Task<bool> NoteAsync(Address seen, AddressState state, string? reason, CancellationToken cancel) => seen.TeamId is { Length: > 0 } team
        ? addresses.NoteTeamAsync(Authority, seen.Channel, team, state, reason, cancel)
        : addresses.NoteRootAsync(Authority, seen.Channel, seen.Root, state, reason, cancel);

    /// <summary>What became of a team or a channel. The documents write the same event in two ways, so case does not count.</summary>
    private Task FollowAsync(Address seen, TeamsChannelData data, string change, CancellationToken cancel) => (change.ToUpperInvariant(), data.Team?.Id, data.Channel?.Id) switch
    {
        ("TEAMRENAMED", { Length: > 0 } team, _) when data.Team.Name is { } name => addresses.RenameTeamAsync(Authority, seen.Channel, team, name, cancel),
        ("TEAMDELETED" or "TEAMHARDDELETED", { Length: > 0 }, _) => NoteAsync(seen, AddressState.Gone, "the team was deleted", cancel),
        ("TEAMARCHIVED", { Length: > 0 }, _) => NoteAsync(seen, AddressState.Gone, "the team was archived", cancel),
        ("TEAMUNARCHIVED" or "TEAMRESTORED", { Length: > 0 }, _) => NoteAsync(seen, AddressState.Active, null, cancel),
        ("CHANNELRENAMED", _, { Length: > 0 } root) when data.Channel.Name is { } name => addresses.RenameAsync(Authority, seen.Channel, root, name, cancel),
        ("CHANNELDELETED", _, { Length: > 0 } root) => addresses.NoteRootAsync(Authority, seen.Channel, root, AddressState.Gone, "the channel was deleted", cancel),
        ("CHANNELRESTORED", _, { Length: > 0 } root) => addresses.NoteRootAsync(Authority, seen.Channel, root, AddressState.Active, null, cancel),
        _ => Task.CompletedTask,
    };
}
