using System.Text;

namespace Duban.Plans.Notices;

/// <summary>A stretch of a notice's text in which every letter remembers the line it came from.</summary>
public sealed class Passage
{
    private readonly int[] lines;
    private string? folded;

    private Passage(string text, int[] lines) => (Text, this.lines) = (text, lines);

    /// <summary>Nothing.</summary>
    public static Passage Empty { get; } = new("", []);

    /// <summary>The letters.</summary>
    public string Text { get; }

    /// <summary>The same letters for matching: simplified, half-width, of equal length. See <see cref="TextFolding"/>.</summary>
    public string Folded => folded ??= TextFolding.Fold(Text);

    /// <summary>How many letters there are.</summary>
    public int Length => Text.Length;

    /// <summary>Whether it holds nothing but blanks.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The line of the first letter, 0 for the empty passage.</summary>
    public int FirstLine => Length == 0 ? 0 : lines[0];

    /// <summary>The line of the last letter, 0 for the empty passage.</summary>
    public int LastLine => Length == 0 ? 0 : lines[^1];

    /// <summary>A passage whose letters all stand in one line.</summary>
    public static Passage Of(string text, int line)
    {
        var lines = new int[text.Length];
        Array.Fill(lines, line);
        return new Passage(text, lines);
    }

    /// <summary>The line of the letter at the index.</summary>
    public int LineAt(int index) => Length == 0 ? 0 : lines[Math.Clamp(index, 0, Length - 1)];

    /// <summary>The letters from start to end, end left out.</summary>
    public Passage Slice(int start, int end) =>
        start == 0 && end == Length ? this : new Passage(Text[start..end], lines[start..end]);

    /// <summary>The letters from start on.</summary>
    public Passage From(int start) => Slice(start, Length);

    /// <summary>Without blanks at both ends.</summary>
    public Passage Trim() => Trim(char.IsWhiteSpace);

    /// <summary>Without the letters at both ends that the test names.</summary>
    public Passage Trim(Func<char, bool> unwanted)
    {
        int start = 0, end = Length;
        while (start < end && unwanted(Text[start]))
        {
            start++;
        }

        while (end > start && unwanted(Text[end - 1]))
        {
            end--;
        }

        return Slice(start, end);
    }

    /// <summary>The passages one after another, the separator between them.</summary>
    public static Passage Join(string separator, IReadOnlyCollection<Passage> passages)
    {
        var text = new StringBuilder();
        var lines = new List<int>();
        foreach (var passage in passages)
        {
            if (text.Length > 0)
            {
                text.Append(separator);
                lines.AddRange(Enumerable.Repeat(lines[^1], separator.Length));
            }

            text.Append(passage.Text);
            lines.AddRange(passage.lines);
        }

        return new Passage(text.ToString(), [.. lines]);
    }

    /// <summary>The letters that the test keeps, asked by index.</summary>
    public Passage Where(Func<int, bool> keep)
    {
        var kept = Enumerable.Range(0, Length).Where(keep).ToArray();
        return kept.Length == Length ? this : new Passage(string.Concat(kept.Select(i => Text[i])), [.. kept.Select(i => lines[i])]);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
