namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>How much one file may unpack to, over all its streams; what is more ends the reading with a reason.</summary>
public sealed class PdfLimits
{
    /// <summary>The longest stream that text is made of.</summary>
    public const long LargestText = 8 << 20;

    /// <summary>The longest stream of any kind, such as a font.</summary>
    public const long Largest = 64 << 20;

    private const long LargestSum = 256 << 20;
    private const int MostStreams = 2_000;
    private const int MostLetters = 5_000_000;
    private long bytes;
    private int streams;
    private int letters;
    private volatile string? reason;

    /// <summary>Why the reading ended, or null.</summary>
    public string? Reason => reason;

    /// <summary>Ends the reading.</summary>
    public void Stop(string why) => reason ??= why;

    /// <summary>Counts a stream of which so many bytes are unpacked; throws when there are too many.</summary>
    public void CountBytes(long more)
    {
        bytes += more;
        if (bytes > LargestSum)
        {
            Stop(WarningTexts.PdfBomb);
        }

        Check();
    }

    /// <summary>Begins a page: the streams are counted anew, for a long document has many and a single page has few.</summary>
    public void BeginPage() => streams = 0;

    /// <summary>Counts one opened stream of a page.</summary>
    public void CountStream()
    {
        if (++streams > MostStreams)
        {
            Stop(WarningTexts.PdfBomb);
        }

        Check();
    }

    /// <summary>Counts the letters of a page.</summary>
    public void CountLetters(int more)
    {
        letters += more;
        if (letters > MostLetters)
        {
            Stop(WarningTexts.PdfBomb);
        }
    }

    private void Check()
    {
        if (reason is not null)
        {
            throw new InvalidDataException(reason);
        }
    }
}
