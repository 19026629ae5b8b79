using DocumentFormat.OpenXml;

namespace Duban.Plans.Notices.Formats.Word;

/// <summary>The same content written twice, for newer and for older programs: one of the two is read.</summary>
internal static class Alternate
{
    /// <summary>The first choice, or what older programs are given.</summary>
    public static OpenXmlElement? Of(AlternateContent alternate) =>
        (OpenXmlElement?)alternate.GetFirstChild<AlternateContentChoice>() ?? alternate.GetFirstChild<AlternateContentFallback>();
}
