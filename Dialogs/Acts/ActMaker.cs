using System.Collections.Frozen;
using Duban.Plans;
using Duban.Plans.Progress;

namespace Duban.Dialogs.Acts;

/// <summary>Makes acts of what was said, and knows what each needs.</summary>
internal static class ActMaker
{
    private static readonly string[] WithReason =
        ["dispute", "reject-dispute", "send-back-report", "return", "ask-extension", "refuse-extension", "waive", "reopen-line", "suspend", "terminate", "close", "reopen"];

    private static readonly string[] Weighty = ["return", "transfer", "terminate", "close", "archive", "waive"];

    /// <summary>Who may do the acts of that name.</summary>
    public static FrozenDictionary<string, Doer> Doers { get; } = new Act[]
    {
        new Sign(), new Dispute("", null), new RejectDispute(""), new Transfer("", null), new TakeOver("", default), new Report(new CheckIn { Period = "" }), new ApproveReport(),
        new SendBackReport(""), new Accept(), new ReturnReport("", default), new AskExtension(default, ""), new ApproveExtension(), new GrantExtension(default), new RefuseExtension(""),
        new Waive(""), new ReopenLine(""), new Suspend(""), new ResumeWork(), new Terminate(""), new Close(""), new Reopen(""), new Archive(),
    }.ToFrozenDictionary(act => act.Name, act => act.Doer);

    /// <summary>Whether the act is one on an item as a whole.</summary>
    public static bool IsOfItem(string name) => name is "suspend" or "resume" or "terminate" or "close" or "reopen" or "archive";

    /// <summary>Whether it needs a reason.</summary>
    public static bool NeedsReason(string name) => WithReason.Contains(name);

    /// <summary>Whether it needs a day of its own.</summary>
    public static bool NeedsDate(string name) => name is "return" or "ask-extension";

    /// <summary>Whether it is shown and confirmed before it is stored.</summary>
    public static bool IsWeighty(string name) => Weighty.Contains(name);

    /// <summary>The act on a line; what is missing is filled with what lets it be decided whether the act is possible at all.</summary>
    public static LineAct OfLine(string name, PendingAct said, Standing at, Facts facts, DateOnly today) => name switch
    {
        "sign" => new Sign(),
        "dispute" => new Dispute(said.Reason ?? "", said.To),
        "reject-dispute" => new RejectDispute(said.Reason ?? ""),
        "transfer" => new Transfer(UnitKey(said.To, facts), said.Reason),
        "approve-report" => new ApproveReport(),
        "send-back-report" => new SendBackReport(said.Reason ?? ""),
        "accept" => new Accept(said.Reason),
        "return" => new ReturnReport(said.Reason ?? "", said.Date ?? today.AddDays(1)),
        "ask-extension" => new AskExtension(said.Date ?? Later(at, today), said.Reason ?? ""),
        "approve-extension" => new ApproveExtension(),
        "grant-extension" => new GrantExtension(said.Date ?? at.Line.AskedExtension?.To ?? Later(at, today)),
        "refuse-extension" => new RefuseExtension(said.Reason ?? ""),
        "waive" => new Waive(said.Reason ?? ""),
        "reopen-line" => new ReopenLine(said.Reason ?? ""),
        _ => throw new ArgumentException($"{name} is no act on a line.", nameof(name)),
    };

    /// <summary>The act on an item.</summary>
    public static MatterAct OfItem(string name, PendingAct said) => name switch
    {
        "suspend" => new Suspend(said.Reason ?? ""),
        "resume" => new ResumeWork(said.Reason),
        "terminate" => new Terminate(said.Reason ?? ""),
        "close" => new Close(said.Reason ?? ""),
        "reopen" => new Reopen(said.Reason ?? ""),
        "archive" => new Archive(),
        _ => throw new ArgumentException($"{name} is no act on an item.", nameof(name)),
    };

    private static string UnitKey(string? name, Facts facts) => name is not null && facts.Directory.FindUnit(name) is { } unit ? unit.Id : "";

    private static DateOnly Later(Standing at, DateOnly today) => (at.Limit is { } limit && limit > today ? limit : today).AddDays(1);
}
