namespace Duban.Plans.Progress;

/// <summary>A number with what stands around it, folded: full-width digits are plain ones.</summary>
/// <param name="Text">The whole text, folded.</param>
/// <param name="Start">Where the number begins.</param>
/// <param name="End">The first letter after it.</param>
internal readonly record struct NumberPlace(string Text, int Start, int End)
{
    /// <summary>What counts things: a number before it is an amount, however much it looks like a phone number.</summary>
    private static readonly string[] Measures = ["元", "万", "亿", "%", "‰", "吨", "平方", "立方", "千瓦", "美元", "港元", "欧元", "人民币", "亩", "人次"];

    private const int LongestMeasure = 6;

    /// <summary>What names a number that is no card's: 项目编号：….</summary>
    private static readonly string[] OtherNames = ["代码", "编号", "编码", "文号", "单号", "序号", "批号", "条码"];

    /// <summary>The digits alone, with the X of an identity number.</summary>
    public string Digits => string.Concat(Text[Start..End].Where(letter => char.IsAsciiDigit(letter) || letter is 'X' or 'x')).ToUpperInvariant();

    /// <summary>Whether it is an amount: 15000000000元, 1234567.89.</summary>
    public bool IsAmount => IsMeasuredAt(End) || HasDecimals || IsDecimals;

    /// <summary>Whether it goes on with the X that only identity numbers have.</summary>
    public bool GoesOnWithX => LetterAt(End) is 'X' or 'x';

    /// <summary>Whether the words before it call it something else than a card.</summary>
    public bool IsNamedOtherwise
    {
        get
        {
            var before = Text.AsSpan(0, Start).TrimEnd(" :为是").ToString();
            return OtherNames.Any(name => before.EndsWith(name, StringComparison.Ordinal));
        }
    }

    /// <summary>Whether other digits touch it, by a sign in between or none.</summary>
    public bool IsTouched => DigitAt(Start - 1) || DigitAt(End) || (SignAt(Start - 1) && DigitAt(Start - 2)) || (SignAt(End) && DigitAt(End + 1));

    // .89, but not what follows a number at the end of a sentence: 13800000000.10月底前….
    private bool HasDecimals =>
        LetterAt(End) == '.' && DigitAt(End + 1) && DigitAt(End + 2) && !DigitOrPoint(End + 3) && (!char.IsLetter(LetterAt(End + 3)) || IsMeasuredAt(End + 3));

    private bool IsDecimals => LetterAt(Start - 1) == '.' && DigitAt(Start - 2);

    private char LetterAt(int index) => index >= 0 && index < Text.Length ? Text[index] : '\0';

    private bool DigitAt(int index) => char.IsAsciiDigit(LetterAt(index));

    private bool IsMeasuredAt(int index)
    {
        var after = Text[index..Math.Min(Text.Length, index + LongestMeasure)].TrimStart();
        return Measures.Any(measure => after.StartsWith(measure, StringComparison.Ordinal));
    }

    private bool DigitOrPoint(int index) => DigitAt(index) || LetterAt(index) == '.';

    private bool SignAt(int index) => LetterAt(index) is ' ' or '-' or '.' or ',' or '/' or '‐' or '–' or '—' or '·';
}
