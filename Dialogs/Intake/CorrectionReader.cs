using System.Text.RegularExpressions;
using Duban.Plans;
using Duban.Plans.Intake;

namespace Duban.Dialogs.Intake;

/// <summary>Understands 第5项牵头单位改为县发改局, 文号改为…, add the Finance Bureau to item 5 as cooperating unit.</summary>
internal static partial class CorrectionReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;
    private static readonly string[] ItemFields = ["lead", "responsible", "cooperating", "people", "itemTitle", "itemText", "deadline"];
    private static readonly string[] HeadFields = ["planTitle", "number", "issuer", "issuedOn", "year"];

    private static readonly string ItemField = $"(?<field>{IntakeWords.Pattern(ItemFields)})";
    private static readonly string HeadField = $"(?<field>{IntakeWords.Pattern(HeadFields)})";
    private static readonly string Set = IntakeWords.Pattern("set");
    private static readonly string Add = IntakeWords.Pattern("add");
    private static readonly string Remove = IntakeWords.Pattern("remove");
    private static readonly string None = IntakeWords.Pattern("none");

    private static readonly Regex Removal = new($@"^\s*(?:{Remove})\s*$", Options);

    private static readonly (Regex Shape, ListChange Change)[] ItemShapes =
    [
        // 牵头单位为无, 没有牵头单位, has no lead unit
        (Shape($@"{ItemField}\s*(?:{Set})?\s*(?<none>{None})"), ListChange.Replace),
        (Shape($@"(?:has\s+)?(?<none>{None})\s*{ItemField}"), ListChange.Replace),
        // 责任单位增加县财政局, 增加配合单位：县财政局
        (Shape($@"{ItemField}\s*{Add}\s*(?:{Set})?\s*(?<value>.+)"), ListChange.Add),
        (Shape($@"{Add}\s*(?<value>.+?)\s*(?:作为|为|做|as\s+(?:a\s+|an\s+|the\s+)?){ItemField}"), ListChange.Add),
        (Shape($@"{Add}\s*{ItemField}\s*(?:{Set})?\s*(?<value>.+)"), ListChange.Add),
        // 责任单位去掉县财政局, 去掉责任单位县财政局, remove the Finance Bureau
        (Shape($@"{ItemField}\s*{Remove}\s*(?<value>.+)"), ListChange.Remove),
        (Shape($@"{Remove}\s*{ItemField}\s*(?<value>.+)"), ListChange.Remove),
        (Shape($@"{Remove}\s*(?<value>.+)"), ListChange.Remove),
        // 牵头单位改为县发改局, change the lead to …
        (Shape($@"(?:(?:change|set|correct)\s+)?(?:the\s+)?{ItemField}\s*(?:{Set})\s*(?<value>.+)"), ListChange.Replace),
    ];

    private static readonly Regex HeadShape = Shape($@"(?:(?:change|set|correct)\s+)?(?:the\s+)?(?:文件|通知)?的?{HeadField}\s*(?:{Set})\s*(?<value>.+)");

    /// <summary>The correction or what is wrong with it; null where the words are none.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="read">The plan that waits, as facts.</param>
    public static IntakeRequest? Read(ItemWords words, Facts read)
    {
        if (Question().IsMatch(words.Folded)) return null;
        if (words.Item is not { } number) return Head(words, read.Plan);
        var isRemoval = Removal.IsMatch(words.Folded);
        var found = ItemShapes.Select(shape => (shape.Change, Match: shape.Shape.Match(words.Folded))).FirstOrDefault(shape => shape.Match.Success);
        if (!isRemoval && found.Match is null) return null;
        if (read.Plan.Item(number) is not { } item) return IntakeRequest.Faulty("intake.fault.item", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (isRemoval) return IntakeRequest.Correcting(new ItemRemoval(number));
        var field = found.Match.Groups["field"] is { Success: true } word ? IntakeWords.KeyOf(word.Value, ItemFields) : null;
        return new ItemValue(item, read).Request(field, found.Change, Value(words.Original, found.Match));
    }

    private static IntakeRequest? Head(ItemWords words, Plan plan) =>
        HeadShape.Match(words.Folded) is { Success: true } match
            ? HeadValue.Request(IntakeWords.KeyOf(match.Groups["field"].Value, HeadFields)!, Value(words.Original, match)!, plan)
            : null;

    // Null: the notice names nobody.
    private static string? Value(string original, Match match) =>
        match.Groups["value"] is { Success: true } value ? original.Substring(value.Index, value.Length).Trim().TrimEnd('。', '.', '！', '!') : null;

    // 第5项牵头单位是谁？ asks, it puts nothing right.
    [GeneratedRegex(@"[?？]\s*$|(?:吗|呢)[\s。.]*$|(?:是|为|:|：|\bis|\bare)\s*(?:谁|哪|什么|多少|几|who|which|what|when)")]
    private static partial Regex Question();

    private static Regex Shape(string pattern) => new($@"^[\s:：,，]*的?{pattern}[。.!！\s]*$", Options);
}
