namespace Duban.Plans.Notices;

/// <summary>Splits 张三、李四 into names of people.</summary>
public static class PeopleList
{
    private static readonly string[] Nobody = ["无", "—", "——", "-", "/", "暂无"];

    /// <summary>The people as written, blanks inside names removed (王 五).</summary>
    public static IEnumerable<string> Split(Passage list) =>
        list.Text.Split(['、', '，', ',', '；', ';', '\n', '\t', '/', '。'])
            .SelectMany(SplitAtBlanks)
            .Select(name => Spaces.RemoveAll(name.TrimEnd('等')))
            .Where(name => name.Length > 0 && !Nobody.Contains(name));

    // 王 五 is one person, 张三 李四明 are two.
    private static IEnumerable<string> SplitAtBlanks(string names)
    {
        var words = names.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words.All(word => word.Length > 1) ? words : [names];
    }
}
