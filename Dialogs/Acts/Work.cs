using Duban.Dialogs.Answering;
using Duban.Dialogs.Understanding;
using Duban.Dialogs.Wording;
using Duban.Plans;
using Duban.Plans.Progress;
using Duban.Plans.Units;

namespace Duban.Dialogs.Acts;

/// <summary>The work as the speaker meets it in a turn: where everything stands, who speaks, and how their acts are decided and written down.</summary>
internal sealed class Work
{
    private readonly Lazy<Standings> standings;

    public Work(Facts facts, Message message, DateOnly today, string language)
    {
        (Facts, Message, Today, Speech) = (facts, message, today, new Speech(facts, language));
        standings = new(() => Standings.Of(facts, today));
        Officer = facts.FindOfficer(message.Officer);
        Unit = Officer?.Unit is { } name ? facts.Directory.FindUnit(name) : null;
        Actor = ActorOf(message);
    }

    public Facts Facts { get; }

    public Message Message { get; }

    public DateOnly Today { get; }

    public Speech Speech { get; }

    public Texts Texts => Speech.Texts;

    public Standings Standings => standings.Value;

    /// <summary>The officer who speaks; null for somebody whom the directory does not know, and for who sits at the machine.</summary>
    public Officer? Officer { get; }

    /// <summary>The speaker's unit; null for leaders, the supervision office and strangers.</summary>
    public Unit? Unit { get; }

    /// <summary>Who speaks, as the log names them; null for a stranger.</summary>
    public Actor? Actor { get; }

    /// <summary>Whether what is done here is kept: not where one file stands for the stores, and not where somebody only asks.</summary>
    public bool IsKept => Facts.IsStored && Message.Channel != Message.Asking;

    public bool IsSupervisor => Facts.HasSupervisor(Message.Officer);

    /// <summary>Words, with their marks.</summary>
    public Reading Read(string text) =>
        Reading.Of(text, Lexicon.For(Facts), Today, Facts.Plan.Year ?? Today.Year, Unit is { } own ? NamedUnit.Of(own) : null);

    /// <summary>What a line's acts rest on.</summary>
    public Circumstances Now(Standing? at = null) =>
        new(Today, Message.At ?? DateTimeOffset.UnixEpoch, Actor!, Facts.Rules, at?.Limit, at?.ReportLimit, at?.NeedsUnit ?? false);

    /// <summary>What would become of an act on a line.</summary>
    public Decision<Line> Decide(Standing at, LineAct act) => LineLifeCycle.Decide(at.Line, at.Matter, act, Now(at));

    /// <summary>What would become of an act on an item.</summary>
    public Decision<Matter> Decide(ItemStanding at, MatterAct act) => MatterLifeCycle.Decide(at.Matter, at.AreLinesDone, act, Now());

    /// <summary>Acts on a line, to be stored.</summary>
    public RecordActs Record(Standing at, params LineAct[] acts) => new(new LineRecord
    {
        Matter = Facts.MatterOf(at.Item),
        ItemNumber = at.Item.Number,
        Unit = at.Unit.Id,
        Version = at.Line.Version,
        Acts = [.. acts],
        Circumstances = Now(at),
        Basis = Basis.Of(Facts),
    });

    /// <summary>An act by which a unit gets a line of an item from another, to be stored.</summary>
    public RecordActs Record(PlanItem item, Unit unit, TakeOver act) => new(new LineRecord
    {
        Matter = Facts.MatterOf(item),
        ItemNumber = item.Number,
        Unit = unit.Id,
        Version = 0,
        Acts = [act],
        Circumstances = Now(),
        Basis = Basis.Of(Facts),
    });

    /// <summary>An act on an item, to be stored.</summary>
    public RecordActs Record(ItemStanding at, MatterAct act) => new(new MatterRecord
    {
        Matter = at.Key,
        ItemNumber = at.Item.Number,
        AreLinesDone = at.AreLinesDone,
        Act = act,
        Circumstances = Now(),
        Basis = Basis.Of(Facts),
    });

    private Actor? ActorOf(Message message) => (Officer, message.Officer) switch
    {
        ({ } officer, _) => new Actor(officer.Id, officer.Name, officer.Role, Unit?.Id, officer.IsHead, message.Channel),
        (null, Plans.Units.Officer.Console) => new Actor(Plans.Units.Officer.Console, Plans.Units.Officer.Console, OfficerRole.Supervisor, null, false, message.Channel),
        _ => null,
    };
}
