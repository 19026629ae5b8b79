using System.Globalization;
using System.Text.Json.Nodes;
using Duban.Plans.Storage;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>The activities after a watermark and the watermark after them: the answer of polling and the frame of the socket.</summary>
internal sealed record ActivityPage(IReadOnlyList<JsonObject> Activities, long Watermark)
{
    public static ActivityPage Of(IReadOnlyList<StoredActivity> stored, long after) =>
        new([.. stored.Select(OutgoingActivity.Of).OfType<JsonObject>()], stored.Count == 0 ? after : stored[^1].Sequence);

    /// <summary>The sequence that a watermark names; the beginning for an empty or foreign one.</summary>
    public static long Sequence(string? watermark) =>
        long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;

    public JsonObject ToJson() => new()
    {
        ["activities"] = new JsonArray([.. Activities]),
        ["watermark"] = Watermark.ToString(CultureInfo.InvariantCulture),
    };
}
