using System.Text.RegularExpressions;

namespace Duban.Plans.Notices;

/// <summary>Items written as a form: 项目名称：供热改造工程 / 建设内容：检修锅炉12台. The labels say what the fields of an item say anyway.</summary>
public static partial class FieldLabels
{
    /// <summary>Title and text without their labels; where the title has none, the text keeps its own.</summary>
    public static (Passage Title, Passage Text) Off((Passage Title, Passage Text) words)
    {
        if (TitleLabel().Match(words.Title.Folded) is not { Success: true } label)
        {
            return words;
        }

        var labels = TextLabel().Matches(words.Text.Folded);
        return (words.Title.From(label.Length), labels is [{ Index: 0 } only] ? words.Text.From(only.Length) : words.Text);
    }

    [GeneratedRegex("^(?:(?:项目|任务|工作|事项|工程|实事|措施)(?:名称|事项|任务|项目)?|名称|标题): *")]
    private static partial Regex TitleLabel();

    // Several labels tell parts of a text apart: 建设规模：… 建设内容：…
    [GeneratedRegex("^(?:建设|工作|主要|具体|任务|实施|项目|目标)?(?:内容|任务|措施|举措|要求|目标|规模)(?:及(?:内容|规模|要求|措施))?: *", RegexOptions.Multiline)]
    private static partial Regex TextLabel();
}
