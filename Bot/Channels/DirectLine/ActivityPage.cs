using System.Globalization;
using System.Text.Json.Nodes;
using Duban.Plans.Storage;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>The activities after a watermark and the watermark after them: the answer of polling and the frame of the socket.</summary>
internal sealed record ActivityPage(IReadOnlyList<JsonObject> Activities, long Watermark)
{
    public static ActivityPage Of(IReadOnlyList<StoredActivity> stored, long after) =>
        new(Latest(stored.Select(OutgoingActivity.Of).OfType<JsonObject>()), stored.Count == 0 ? after : stored[^1].Sequence);

    /// <summary>The sequence that a watermark names; the beginning for an empty or foreign one.</summary>
    public static long Sequence(string? watermark) =>
        long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;

    /// <summary>Of several with one id the last, in the place of the first: a card that was updated stands there once.</summary>
    private static List<JsonObject> Latest(IEnumerable<JsonObject> activities)
    {
        var (latest, places) = (new List<JsonObject>(), new Dictionary<string, int>());
        foreach (var activity in activities)
        {
            if (places.TryAdd(activity.String("id")!, latest.Count)) latest.Add(activity);
            else latest[places[activity.String("id")!]] = activity;
        }

        return latest;
    }

    public JsonObject ToJson() => new()
    {
        ["activities"] = new JsonArray([.. Activities]),
        ["watermark"] = Watermark.ToString(CultureInfo.InvariantCulture),
    };
}
