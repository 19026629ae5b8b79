namespace Duban.Plans.Notices;

/// <summary>How a written notice numbers its sections and items: in ways that the items' own points don't use.</summary>
/// <param name="Sections">The kind of the sections' numbers.</param>
/// <param name="Items">The kind of the items' numbers.</param>
public sealed record NoticeNumbering(MarkerKind Sections, MarkerKind Items)
{
    private const int LongestNumeral = 999;

    /// <summary>一、 and （一） where no item's text has such points itself; else 第一部分, 第1项 or 第1条.</summary>
    public static NoticeNumbering For(Plan plan)
    {
        var taken = plan.Items.SelectMany(item => item.Text.Split('\n')).Select(text => MarkerReader.TryRead(TextFolding.Fold(text))?.Kind).ToHashSet();
        var fits = plan.Items.All(item => item.Number <= LongestNumeral);
        return new NoticeNumbering(
            taken.Contains(MarkerKind.HanComma) ? MarkerKind.Chapter : MarkerKind.HanComma,
            fits && !taken.Contains(MarkerKind.HanParen) ? MarkerKind.HanParen : taken.Contains(MarkerKind.Task) ? MarkerKind.Article : MarkerKind.Task);
    }

    /// <summary>The number of a section as it stands before its title.</summary>
    public string Section(int number) => Sections == MarkerKind.HanComma ? $"{ChineseNumber.Format(number)}、" : $"第{ChineseNumber.Format(number)}部分 ";

    /// <summary>The number of an item as it stands before its title.</summary>
    public string Item(int number) => Items switch
    {
        MarkerKind.HanParen => $"（{ChineseNumber.Format(number)}）",
        MarkerKind.Task => $"第{number}项 ",
        _ => $"第{number}条 ",
    };
}
