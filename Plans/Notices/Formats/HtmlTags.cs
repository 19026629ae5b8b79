using System.Text;

namespace Duban.Plans.Notices.Formats;

/// <summary>Takes HTML tags off a line; &lt;br&gt; becomes a blank.</summary>
public static class HtmlTags
{
    private const int LongestTag = 400;

    /// <summary>The text between the tags. What only looks like a tag, such as 5 &lt; 7, stays.</summary>
    public static string Strip(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var end = TagEnd(text, i);
            if (end < 0)
            {
                plain.Append(text[i]);
                continue;
            }

            i = end;
        }

        return plain.ToString();
    }

    /// <summary>The index of the &gt; that ends the tag which begins at the index, or -1 where none does.</summary>
    public static int TagEnd(string text, int start)
    {
        if (text[start] != '<' || start + 1 >= text.Length || !(char.IsAsciiLetter(text[start + 1]) || text[start + 1] is '/' or '!'))
        {
            return -1;
        }

        return text.IndexOf('>', start, Math.Min(LongestTag, text.Length - start));
    }
}
