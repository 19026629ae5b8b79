using System.IO.Enumeration;
using Duban.Bot.Deliveries;
using Duban.Plans.Addresses;

namespace Duban.Bot.Channels.BotFramework.Proactive;

/// <summary>A row of refusals.tsv.</summary>
internal sealed record RefusalRule(string Status, string Code, DeliveryOutcome Outcome, AddressState? State, Retry Next, bool IsUncertain, string Reason)
{
    public static RefusalRule Of(string[] cells) => new(
        cells[0], cells[1], Enum.Parse<DeliveryOutcome>(cells[2]), cells[3] == "-" ? null : Enum.Parse<AddressState>(cells[3]),
        Enum.Parse<Retry>(cells[4], ignoreCase: true), cells[5] == "uncertain", cells[6]);

    public bool Fits(string status, string code) => Matches(Status, status) && Matches(Code, code);

    private static bool Matches(string pattern, string text) => pattern == "*" || FileSystemName.MatchesSimpleExpression(pattern, text, ignoreCase: true);
}
