namespace Microsoft.Bot.Schema;

/// <summary>Who called, as the bot itself found out.</summary>
public static class CallerIdConstants
{
    /// <summary>The value <c>urn:botframework:azure</c>.</summary>
    public const string PublicAzureChannel = "urn:botframework:azure";

    /// <summary>The value <c>urn:botframework:azureusgov</c>.</summary>
    public const string USGovChannel = "urn:botframework:azureusgov";

    /// <summary>The value <c>urn:botframework:aadappid:</c>.</summary>
    public const string BotToBotPrefix = "urn:botframework:aadappid:";
}
