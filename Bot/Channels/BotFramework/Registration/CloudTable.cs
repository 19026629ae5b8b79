using System.Collections.Frozen;

namespace Duban.Bot.Channels.BotFramework.Registration;

/// <summary>Addresses and names of each cloud, from Data/clouds.tsv.</summary>
internal static class CloudTable
{
    /// <summary>The keys which together describe a cloud of its own to the SDK.</summary>
    public static IReadOnlyList<string> OwnKeys { get; } =
    [
        "ToChannelFromBotLoginUrl", "ToChannelFromBotOAuthScope", "ToBotFromChannelTokenIssuer", "OAuthUrl",
        "ToBotFromChannelOpenIdMetadataUrl", "ToBotFromEmulatorOpenIdMetadataUrl", "CallerId",
    ];

    private static readonly FrozenDictionary<(BotCloud Cloud, string Key), string> Entries = Read();

    /// <summary>What the cloud has under the key; empty where it has nothing.</summary>
    public static string Of(BotCloud cloud, string key) => Entries[(cloud, key)];

    private static FrozenDictionary<(BotCloud Cloud, string Key), string> Read()
    {
        var rows = DataTable.Read(typeof(CloudTable), "clouds.tsv");
        return rows[1..].SelectMany(row => row[1..].Select((text, column) => (Cloud: Enum.Parse<BotCloud>(rows[0][column + 1]), Key: row[0], Text: text)))
            .ToFrozenDictionary(entry => (entry.Cloud, entry.Key), entry => entry.Text == "-" ? "" : entry.Text);
    }
}
