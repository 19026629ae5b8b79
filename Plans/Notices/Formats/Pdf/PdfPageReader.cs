using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>Takes letters and drawn lines from a page of the library.</summary>
public static class PdfPageReader
{
    private const int MostRules = 20_000;

    /// <summary>The page's letters and lines, turned so that most letters stand upright.</summary>
    public static PdfPageText Read(Page page)
    {
        var letters = page.Letters.Where(letter => !string.IsNullOrEmpty(letter.Value)).ToList();
        var turn = Turn(letters);
        var glyphs = new List<Glyph>(letters.Count);
        var seen = new HashSet<(string, int, int)>();
        foreach (var letter in letters.Where(letter => letter.TextOrientation == turn))
        {
            var glyph = Upright(letter, turn);
            if (IsUseful(glyph) && !IsDrawnTwice(glyph, seen))
            {
                glyphs.Add(glyph);
            }
        }

        var rules = Rules(page).Take(MostRules).Select(rule => Upright(rule, turn)).ToList();
        return new PdfPageText(page.Number, glyphs, rules, [.. Aside(letters, turn)], glyphs.Count(glyph => IsUnknown(glyph.Text[0])), page.NumberOfImages > 0);
    }

    private static TextOrientation Turn(List<Letter> letters) =>
        letters.Where(letter => letter.TextOrientation != TextOrientation.Other && !string.IsNullOrWhiteSpace(letter.Value))
            .GroupBy(letter => letter.TextOrientation).MaxBy(group => group.Count())?.Key ?? TextOrientation.Horizontal;

    private static Glyph Upright(Letter letter, TextOrientation turn)
    {
        var (start, end) = (Upright(letter.StartBaseLine, turn), Upright(letter.EndBaseLine, turn));
        var size = letter.PointSize > 1 ? letter.PointSize : Math.Max(Math.Abs(end.X - start.X), 1);
        return new Glyph(Lookalikes.Mend(letter.Value), Math.Min(start.X, end.X), Math.Max(start.X, end.X), start.Y, size);
    }

    private static PdfPoint Upright(PdfPoint point, TextOrientation turn) => turn switch
    {
        TextOrientation.Rotate90 => new PdfPoint(-point.Y, point.X),
        TextOrientation.Rotate270 => new PdfPoint(point.Y, -point.X),
        TextOrientation.Rotate180 => new PdfPoint(-point.X, -point.Y),
        _ => point,
    };

    private static Rule Upright(Rule rule, TextOrientation turn)
    {
        var from = Upright(rule.IsLevel ? new PdfPoint(rule.From, rule.At) : new PdfPoint(rule.At, rule.From), turn);
        var to = Upright(rule.IsLevel ? new PdfPoint(rule.To, rule.At) : new PdfPoint(rule.At, rule.To), turn);
        return Math.Abs(from.Y - to.Y) < Math.Abs(from.X - to.X)
            ? new Rule(true, from.Y, Math.Min(from.X, to.X), Math.Max(from.X, to.X))
            : new Rule(false, from.X, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y));
    }

    private static bool IsUseful(Glyph glyph) =>
        double.IsFinite(glyph.Left) && double.IsFinite(glyph.Right) && double.IsFinite(glyph.Base) && double.IsFinite(glyph.Size)
        && Math.Abs(glyph.Left) < 1e5 && Math.Abs(glyph.Base) < 1e5;

    // Bold made by drawing the same letter again a hair beside.
    private static bool IsDrawnTwice(Glyph glyph, HashSet<(string, int, int)> seen)
    {
        var (x, y) = ((int)Math.Floor(glyph.Left / 2), (int)Math.Floor(glyph.Base / 2));
        for (var i = -1; i <= 1; i++)
        {
            for (var j = -1; j <= 1; j++)
            {
                // Narrow letters of one word may stand so near: ll, 11.
                if (glyph.Right - glyph.Left > 4.2 && seen.Contains((glyph.Text, x + i, y + j)))
                {
                    return true;
                }
            }
        }

        return !seen.Add((glyph.Text, x, y)) && glyph.Right - glyph.Left > 2;
    }

    private static bool IsUnknown(char letter) => letter is >= '\uE000' and <= '\uF8FF' or '\uFFFD' || char.IsControl(letter);

    private static IEnumerable<string> Aside(List<Letter> letters, TextOrientation turn)
    {
        var aside = letters.Where(letter => letter.TextOrientation != turn).ToList();
        return aside.Count == 0 ? [] : [string.Concat(aside.Take(200).Select(letter => letter.Value)).Trim()];
    }

    private static IEnumerable<Rule> Rules(Page page)
    {
        foreach (var path in page.Paths.Where(path => path.IsStroked || path.IsFilled))
        {
            foreach (var subpath in path)
            {
                foreach (var rule in Rules(path.IsStroked, subpath))
                {
                    yield return rule;
                }
            }
        }
    }

    private static IEnumerable<Rule> Rules(bool isStroked, PdfSubpath subpath)
    {
        if (subpath.GetBoundingRectangle() is not { } box)
        {
            yield break;
        }

        var isThin = box.Width < 3 || box.Height < 3;
        if (isThin && Math.Max(box.Width, box.Height) > 3)
        {
            yield return box.Height < box.Width
                ? new Rule(true, (box.Bottom + box.Top) / 2, box.Left, box.Right)
                : new Rule(false, (box.Left + box.Right) / 2, box.Bottom, box.Top);
        }
        else if (isStroked && !isThin && subpath.IsDrawnAsRectangle)
        {
            yield return new Rule(true, box.Bottom, box.Left, box.Right);
            yield return new Rule(true, box.Top, box.Left, box.Right);
            yield return new Rule(false, box.Left, box.Bottom, box.Top);
            yield return new Rule(false, box.Right, box.Bottom, box.Top);
        }
        else if (isStroked)
        {
            foreach (var line in subpath.Commands.OfType<PdfSubpath.Line>())
            {
                var (x, y) = (Math.Abs(line.From.X - line.To.X), Math.Abs(line.From.Y - line.To.Y));
                if (y < 1 && x > 3)
                {
                    yield return new Rule(true, line.From.Y, Math.Min(line.From.X, line.To.X), Math.Max(line.From.X, line.To.X));
                }
                else if (x < 1 && y > 3)
                {
                    yield return new Rule(false, line.From.X, Math.Min(line.From.Y, line.To.Y), Math.Max(line.From.Y, line.To.Y));
                }
            }
        }
    }
}
