namespace Duban.Plans.Progress;

/// <summary>Who may do an act.</summary>
public enum Doer
{
    /// <summary>An officer of the unit whose line it is.</summary>
    Unit,

    /// <summary>The head of that unit (单位负责人).</summary>
    Head,

    /// <summary>The supervision office.</summary>
    Supervisor,
}
