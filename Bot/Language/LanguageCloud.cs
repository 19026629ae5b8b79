namespace Duban.Bot.Language;

/// <summary>The cloud in which the Language resource lives.</summary>
public enum LanguageCloud
{
    /// <summary>azure.com.</summary>
    Public,

    /// <summary>azure.us.</summary>
    UsGovernment,

    /// <summary>azure.cn, run by 21Vianet.</summary>
    China,
}
