using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.BotFramework.Registration;

/// <summary>Whose people may talk with the bot: a county's work is not for guests of other tenants.</summary>
internal sealed class TenantGate(BotRegistration registration)
{
    private readonly IReadOnlySet<string> allowed = registration.Tenants;

    /// <summary>Why the activity may not come in; null when it may. Teams always names a tenant, other channels need not.</summary>
    public string? Refusal(Activity activity)
    {
        if (allowed.Count == 0) return null;
        string[] tenants = [.. new[] { activity.Conversation?.TenantId, Groups.DataOf(activity)?.Tenant?.Id }.OfType<string>().Where(tenant => tenant.Length > 0)];
        if (tenants.FirstOrDefault(tenant => !allowed.Contains(tenant)) is { } stranger) return $"its tenant {stranger} is not among those allowed";
        return tenants.Length == 0 && activity.ChannelId == Microsoft.Bot.Connector.Channels.Msteams ? "it names no tenant" : null;
    }
}
