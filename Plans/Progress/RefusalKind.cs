namespace Duban.Plans.Progress;

/// <summary>Why an act is not possible.</summary>
public enum RefusalKind
{
    /// <summary>Somebody else may do it, see <see cref="Act.Doer"/>.</summary>
    NotAllowed,

    /// <summary>Not in the state in which things are.</summary>
    NotNow,

    /// <summary>The item is suspended, closed, terminated or archived.</summary>
    ItemNotOpen,

    /// <summary>The time for it has passed (异议, 回头看).</summary>
    TooLate,

    /// <summary>As many later dates as the rules allow were granted already (L30).</summary>
    TooManyExtensions,

    /// <summary>A wish for a later date is waiting already.</summary>
    AlreadyAsked,

    /// <summary>No later date was asked for.</summary>
    NothingAsked,

    /// <summary>The date asked for or given is not later than the one in force, or lies in the past.</summary>
    DateNotLater,

    /// <summary>The unit's head must sign first.</summary>
    AwaitsUnit,

    /// <summary>"No progress" for the same reason as last time, word for word (L20).</summary>
    SameAsBefore,

    /// <summary>Lines of the item are still open (L2).</summary>
    LinesOpen,
}
