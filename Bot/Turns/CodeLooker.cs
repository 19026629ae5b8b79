using Duban.Dialogs;
using Duban.Plans;
using Duban.Plans.People;
using Duban.Plans.Storage;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Turns;

/// <summary>Gives a turn what it cannot know about invitation codes: what the store says of one that was said, and a new one.</summary>
public sealed class CodeLooker(InvitationStore invitations, OfficeClock clock, IOptions<PlansOptions> options)
{
    /// <summary>The message with both.</summary>
    public async Task<Message> LookAsync(Message message, CancellationToken cancel) => message with
    {
        NewCode = new NewCode(InvitationCode.New(), options.Value.InvitationLifetime),
        Check = message is { Channel: not ("" or Message.Terminal) and var channel, Speaker.Length: > 0 } && InvitationCode.FindIn(Dialogs.Understanding.Normaliser.Fold(message.Text)) is { } code
            ? await invitations.CheckAsync(options.Value.Authority, InvitationCode.Hash(code), channel, message.Speaker, clock.Now, cancel)
            : null,
    };
}
