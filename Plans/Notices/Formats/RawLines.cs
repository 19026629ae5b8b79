namespace Duban.Plans.Notices.Formats;

/// <summary>Splits text at \n, \r\n, \r and form feeds; a form feed alone opens no new line number.</summary>
public static class RawLines
{
    /// <summary>The lines without their ends.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\r'))
            {
                continue;
            }

            yield return text[start..i];
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            start = i + 1;
        }

        yield return text[start..];
    }
}
