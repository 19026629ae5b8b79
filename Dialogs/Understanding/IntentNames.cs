using System.Text.Json;

namespace Duban.Dialogs.Understanding;

/// <summary>The names of intents as the command line and the data files write them: lead-units.</summary>
public static class IntentNames
{
    private static readonly Dictionary<string, Intent> ByName = Enum.GetValues<Intent>().ToDictionary(Of);

    /// <summary>The name of an intent.</summary>
    public static string Of(Intent intent) => JsonNamingPolicy.KebabCaseLower.ConvertName(intent.ToString());

    /// <summary>The intent of that name.</summary>
    public static Intent Parse(string name) => ByName[name];
}
