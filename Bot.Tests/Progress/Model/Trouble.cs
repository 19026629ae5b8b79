namespace Duban.Bot.Tests.Progress.Model;

/// <summary>What goes wrong in a step.</summary>
internal enum Trouble
{
    None,

    /// <summary>A statement of the write fails, after some others went well.</summary>
    Crash,

    /// <summary>All was written, and then the transaction fails.</summary>
    CrashAfter,

    /// <summary>It rests on what was known some steps ago.</summary>
    Stale,

    /// <summary>Before it, the program ends and starts again.</summary>
    Restart,
}
