namespace Duban.Plans.Notices;

/// <summary>Reads the number at a place of folded text: 一、 （二） 3. ④ 第五条.</summary>
public static class MarkerReader
{
    private const int LongestNumeral = 5;
    private static readonly (string Word, MarkerKind Kind)[] Ordinals =
        [("章", MarkerKind.Chapter), ("部分", MarkerKind.Chapter), ("篇", MarkerKind.Chapter), ("条", MarkerKind.Article), ("项", MarkerKind.Task)];

    private static readonly string[] TaskWords = ["任务", "事项", "工作", "项目"];

    /// <summary>The number that begins at the index of the folded text, or null.</summary>
    public static Marker? TryRead(ReadOnlySpan<char> folded, int start = 0)
    {
        var text = folded[start..];
        if (text.Length < 2)
        {
            return null;
        }

        var marker = OneLetter(text) ?? Ordinal(text) ?? Task(text) ?? Bracketed(text) ?? Plain(text);
        return marker is null ? null : marker with { Length = marker.Length + Blanks(text, marker.Length) };
    }

    // ① ⑴ ⒈ ㈠: the number is one letter.
    private static Marker? OneLetter(ReadOnlySpan<char> text)
    {
        var (kind, first, last) = text[0] switch
        {
            >= '①' and <= '⑳' => (MarkerKind.Circled, '①', 20),
            >= '⑴' and <= '⒇' => (MarkerKind.DigitParen, '⑴', 20),
            >= '⒈' and <= '⒛' => (MarkerKind.Digit, '⒈', 20),
            >= '㈠' and <= '㈩' => (MarkerKind.HanParen, '㈠', 10),
            _ => (default, ' ', 0),
        };
        var number = text[0] - first + 1;
        return last == 0 ? null : new Marker(kind, number, kind == MarkerKind.Circled ? text[..1].ToString() : $"{number}", 1 + (text[1] is '、' or '.' ? 1 : 0));
    }

    private static Marker? Ordinal(ReadOnlySpan<char> text)
    {
        if (text[0] != '第')
        {
            return null;
        }

        var blanks = Blanks(text, 1);
        var (number, length) = Numeral(text[(1 + blanks)..], mostDigits: 5);
        if (length == 0)
        {
            return null;
        }

        var at = 1 + blanks + length;
        at += Blanks(text, at);
        foreach (var (word, kind) in Ordinals)
        {
            if (text[at..].StartsWith(word))
            {
                return WithSeparator(text, new Marker(kind, number, text[..(at + word.Length)].ToString(), at + word.Length));
            }
        }

        return null;
    }

    // 任务一：… The colon or blank is needed, else 工作一线 would be a number.
    private static Marker? Task(ReadOnlySpan<char> text)
    {
        foreach (var word in TaskWords)
        {
            if (text.StartsWith(word) && Numeral(text[word.Length..]) is var (number, length) && length > 0
                && word.Length + length < text.Length && text[word.Length + length] is ':' or '、' or '.' or ' ')
            {
                return WithSeparator(text, new Marker(MarkerKind.Task, number, text[..(word.Length + length)].ToString(), word.Length + length));
            }
        }

        return null;
    }

    private static Marker WithSeparator(ReadOnlySpan<char> text, Marker marker) =>
        marker.Length < text.Length && text[marker.Length] is ':' or '、' or '.' ? marker with { Length = marker.Length + 1 } : marker;

    private static Marker? Bracketed(ReadOnlySpan<char> text)
    {
        var open = text[0] is '(' or '[' ? 1 : 0;
        var at = open + Blanks(text, open);
        var (number, length) = Numeral(text[at..]);
        if (length == 0)
        {
            return null;
        }

        var label = text.Slice(at, length).ToString();
        at += length;
        at += Blanks(text, at);
        var closed = at < text.Length && text[at] is ')' or ']';
        var han = ChineseNumber.IsNumeral(label[0]);
        var lost = !closed || open == 0 && han;
        if (!closed && (open == 0 || !han || at >= text.Length || text[at] is ',' or '、' or '.' || IsCounted(text[at])))
        {
            return null;
        }

        at += closed ? 1 : 0;
        at += closed && at < text.Length && text[at] is '、' or '.' ? 1 : 0;
        return new Marker(han ? MarkerKind.HanParen : MarkerKind.DigitParen, number, label, at) { BracketLost = lost };
    }

    // （三个工作日内） is no item.
    private static bool IsCounted(char letter) => letter is '个' or '年' or '月' or '日' or '次' or '项' or '是' or '级' or '类' or '家' or '名' or '位' or '定' or '般' or '切' or '线' or '体' or '网' or '票';

    private static Marker? Plain(ReadOnlySpan<char> text)
    {
        var (number, length) = Numeral(text);
        var at = length + Blanks(text, length);
        if (length == 0 || at >= text.Length)
        {
            return null;
        }

        if (ChineseNumber.IsNumeral(text[0]))
        {
            return text[at] is '、' or '.' ? new Marker(MarkerKind.HanComma, number, text[..length].ToString(), at + 1) : null;
        }

        if (text[at] == '、' || text[at] == '.' && !(at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
        {
            return new Marker(MarkerKind.Digit, number, text[..length].ToString(), at + 1);
        }

        return text[at] == '.' && at == length ? Dotted(text) : null;
    }

    // 1.2 加强… but neither 2021.5 nor 1.5亿元: no more than two digits, and a blank or dot follows.
    private static Marker? Dotted(ReadOnlySpan<char> text)
    {
        var at = 0;
        int parts = 0, number = 0;
        while (DigitsAt(text, at) is var digits && digits is > 0 and <= 2)
        {
            number = int.Parse(text.Slice(at, digits), System.Globalization.CultureInfo.InvariantCulture);
            at += digits;
            parts++;
            if (at >= text.Length || text[at] != '.')
            {
                break;
            }

            at++;
        }

        var clean = at > 0 && at < text.Length && (text[at] is ' ' or '、' || text[at - 1] == '.' && !char.IsAsciiDigit(text[at]));
        return parts >= 2 && clean
            ? new Marker(MarkerKind.Dotted, number, text[..at].TrimEnd('.').ToString(), at + (text[at] == '、' ? 1 : 0))
            : null;
    }

    private static (int Number, int Length) Numeral(ReadOnlySpan<char> text, int mostDigits = 3)
    {
        var digits = DigitsAt(text, 0);
        if (digits > 0 && digits <= mostDigits)
        {
            return (int.Parse(text[..digits], System.Globalization.CultureInfo.InvariantCulture), digits);
        }

        var length = 0;
        while (length < text.Length && length < LongestNumeral && ChineseNumber.IsNumeral(text[length]))
        {
            length++;
        }

        return digits == 0 && length > 0 && ChineseNumber.Parse(text[..length].ToString()) is { } number ? (number, length) : (0, 0);
    }

    private static int DigitsAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }

    private static int Blanks(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        return end - start;
    }
}
