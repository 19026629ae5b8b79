using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Pauses between activities.</summary>
internal static class Delays
{
    /// <summary>Waits the milliseconds that a delay activity carries.</summary>
    public static Task WaitAsync(Activity activity, CancellationToken cancellationToken)
    {
        var pause = TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture));
        return Task.Delay(pause, TimeProvider.System, cancellationToken);
    }
}
