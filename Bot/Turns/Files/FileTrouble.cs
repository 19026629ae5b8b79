namespace Duban.Bot.Turns.Files;

/// <summary>Why a file that came with a message could not be fetched.</summary>
internal enum FileTrouble
{
    /// <summary>It is larger than allowed.</summary>
    TooLarge,

    /// <summary>More files came with the message than are taken at once.</summary>
    TooMany,

    /// <summary>Its address is not one to download from.</summary>
    WrongAddress,

    /// <summary>The download took too long.</summary>
    TimedOut,

    /// <summary>It is kept no more.</summary>
    Gone,

    /// <summary>What came is not what was announced.</summary>
    Damaged,

    /// <summary>The download failed.</summary>
    Failed,
}
