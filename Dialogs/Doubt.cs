namespace Duban.Dialogs;

/// <summary>What of a turn a second opinion could settle.</summary>
[Flags]
public enum Doubt
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Whether a short text that mixes Chinese and English is a Chinese or an English one.</summary>
    Language = 1,

    /// <summary>What a content question is about: nothing was found for its words.</summary>
    Topic = 2,

    /// <summary>Whether what is reported holds personal data that our own finder did not see.</summary>
    PersonalData = 4,
}
