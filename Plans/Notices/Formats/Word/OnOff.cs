using DocumentFormat.OpenXml.Wordprocessing;

namespace Duban.Plans.Notices.Formats.Word;

/// <summary>A property that is on when it is there, unless it says off.</summary>
internal static class OnOff
{
    /// <summary>Whether it is on; null where it is not there.</summary>
    public static bool? Of(OnOffType? property) => property is null ? null : property.Val?.Value ?? true;
}
