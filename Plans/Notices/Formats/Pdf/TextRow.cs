using System.Text;

namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>The letters that stand on one base line, from left to right.</summary>
public sealed class TextRow(IReadOnlyList<Glyph> glyphs)
{
    private const string NoStart = "，。、；：！？）〕】》」』”’,.;:!?)]}%％";
    private string? text;

    /// <summary>The letters.</summary>
    public IReadOnlyList<Glyph> Glyphs => glyphs;

    /// <summary>Where it begins.</summary>
    public double Left { get; } = glyphs[0].Left;

    /// <summary>Where it ends.</summary>
    public double Right { get; } = glyphs.Max(glyph => glyph.Right);

    /// <summary>Its base line.</summary>
    public double Base { get; } = glyphs[glyphs.Count / 2].Base;

    /// <summary>The height of most letters.</summary>
    public double Size { get; } = glyphs.Select(glyph => glyph.Size).Order().ElementAt(glyphs.Count / 2);

    /// <summary>The words: blanks between Latin words kept, none put between Chinese letters.</summary>
    public string Text => text ??= Write();

    /// <summary>How much room the first letters need that no line end parts.</summary>
    public double HeadWidth
    {
        get
        {
            var end = 1;
            while (end < glyphs.Count && end < 30 && (NoStart.Contains(glyphs[end].Text[0], StringComparison.Ordinal)
                || char.IsAsciiLetterOrDigit(glyphs[end].Text[0]) && char.IsAsciiLetterOrDigit(glyphs[end - 1].Text[0])))
            {
                end++;
            }

            return glyphs[end - 1].Right - Left;
        }
    }

    private string Write()
    {
        var spread = Spread();
        var words = new StringBuilder();
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (i > 0)
            {
                words.Append(Between(glyphs[i - 1], glyphs[i], spread));
            }

            words.Append(glyphs[i].Text);
        }

        return words.ToString();
    }

    // A title whose letters stand wide apart has gaps, no blanks.
    private double Spread()
    {
        var gaps = Enumerable.Range(1, glyphs.Count - 1).Select(i => glyphs[i].Left - glyphs[i - 1].Right).Order().ToList();
        return gaps.Count > 2 ? Math.Max(0, gaps[gaps.Count / 2]) : 0;
    }

    private static string Between(Glyph left, Glyph right, double spread)
    {
        var gap = (right.Left - left.Right - spread) / Math.Min(left.Size, right.Size);
        var isLatin = left.Text[^1] < '\u0250' && right.Text[0] < '\u0250';
        return gap > 0.9 ? isLatin ? " " : "\u3000" : gap > 0.2 && isLatin && (char.IsAsciiLetter(left.Text[^1]) || char.IsAsciiLetter(right.Text[0])) ? " " : "";
    }
}
