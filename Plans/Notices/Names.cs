using System.Text.RegularExpressions;

namespace Duban.Plans.Notices;

/// <summary>Tells by its words whether a phrase can be the name of a unit or of a group. Works on folded text without blanks.</summary>
public static partial class Names
{
    private const int LongestName = 40;
    private static readonly string[] LongEnds = ["办公室", "办公厅", "办事处", "委员会", "管理委员会", "管委会", "人民政府", "领导小组", "指挥部"];

    /// <summary>Whether the phrase looks like a unit's or a group's name.</summary>
    public static bool LooksLikeName(string folded)
    {
        var name = WithoutBrackets(folded);
        return name.Length is > 1 and <= LongestName && name.IndexOfAny(['。', ';', ':', '“', '《', '!', '?']) < 0
            && (UnitEnd().IsMatch(name) && !NotAUnit().IsMatch(name) || GroupOnly().IsMatch(name));
    }

    /// <summary>Whether a break between the two tears a body's name before or in its last word, though both look like names: 建设办 / 公室, 普安镇 / 人民政府, 县 / 级有关部门.</summary>
    public static bool IsTorn(string left, string right) =>
        left.Length > 0 && right.Length > 0 && "省市州县区镇乡".Contains(left[^1], StringComparison.Ordinal) && "级直属".Contains(right[0], StringComparison.Ordinal)
        || LongEnds.Any(word => word.EndsWith(right, StringComparison.Ordinal) && left.EndsWith(word[..^right.Length], StringComparison.Ordinal));

    /// <summary>Whether the phrase stands for several units: 各乡镇（街道）, 县级有关部门（单位）, 领导小组成员单位.</summary>
    public static bool IsGroup(string folded)
    {
        var name = WithoutBrackets(folded);
        return GroupStart().IsMatch(name) || GroupInside().IsMatch(name) || GroupEnd().IsMatch(name) && !NamedHouse().IsMatch(name) || BareGroup().IsMatch(name);
    }

    /// <summary>Whether the phrase says only "departments", after 等: no name at all.</summary>
    public static bool IsEmptyWord(string folded) => EmptyWord().IsMatch(folded);

    /// <summary>Whether the phrase tells a time, not a name: 12月底前完成, 8月完成评选, 长期坚持.</summary>
    public static bool IsTime(string folded) => Time().IsMatch(folded) && !UnitEnd().IsMatch(folded);

    /// <summary>The name without what stands in brackets.</summary>
    public static string WithoutBrackets(string folded)
    {
        if (!folded.Contains('(', StringComparison.Ordinal))
        {
            return folded;
        }

        var depth = 0;
        return string.Concat(folded.Where(letter =>
        {
            depth += letter == '(' ? 1 : 0;
            var outside = depth == 0;
            depth -= letter == ')' && depth > 0 ? 1 : 0;
            return outside && letter != ')';
        }));
    }

    // 各地, 各级各有关方面: groups whose last letters say nothing of a body.
    [GeneratedRegex("^(各|有关|相关|其他)[^,]{0,8}(地|地区|方面|级|方|学校|农村|组织|团体|主体)$|^(乡镇|街道|镇街)$")]
    private static partial Regex GroupOnly();

    // The last letters of Chinese public bodies' names.
    [GeneratedRegex("(局|委|办|厅|院|会|署|政府|中心|公司|街道|乡|镇|街|处|科|股|站|所|队|社|团|馆|校|大学|院校|集团|厂|银行|支行|分行|人行|工行|农行|建行|中行|农商行|商行|人大|政协|妇联|残联|文联|科协|侨联|社科联|工商联|台联|记协|党校|电视台|广播台|电台|融媒体|海关|税务|法庭|监狱|部|军分区|开发区|高新区|经开区|示范区|园区|新区|景区|保税区|度假区|管理区|工业区|试验区|合作区|集聚区|县|市|州|区|旗|专班|指挥部|领导小组|工作组|小组|组|社区|村|村居|林场|农场|机场|茶场|渔场|室|地方志|单位|部门|机构|企业|电信|移动|联通|铁塔|供电|邮政|烟草|气象|公积金|共青团|基地|两办|财政|乡镇|区县|镇办)$")]
    private static partial Regex UnitEnd();

    // Words that end like a body but are none: 地区 stays one, 办法 is not ended by 办.
    [GeneratedRegex("(社会|机会|大会|盛会|体会|例会|全会|两会|都会|不会|将会|机遇|全县|全市|全区|全州|我县|我市|我区|城区|辖区|小区|街区|山区|库区|片区|灾区|地区|先进县|强县|大县|强市|城市|集市|上市|超市|股市|都市|城镇|集镇|强镇|办理|场所|厕所|团队|军队|举办|主办|承办|协办|创办|查办|督办|交办|转办|包办|帮办|代办|通办|网办|联办|快办|即办|一次办|教室|温室|内部|全部|外部|干部|局部|到处|何处|之处|一处|用处|本科|学科|专科|入股|参股|控股|评委|乡村|农村|新村|强村|行政村|全村|城乡|返乡|下乡|还乡)$")]
    private static partial Regex NotAUnit();

    // 各乡镇（街道）, 有关部门, 其他相关单位
    [GeneratedRegex("^(各|有关|相关|全体|所有|其他|其它|其余|涉及|属地|辖区内|沿线|沿江|全县各|全市各|全区各|全省各)")]
    private static partial Regex GroupStart();

    // 县级各部门, 市直有关单位, 区政府相关部门
    [GeneratedRegex("(各|有关|相关)(部门|单位|乡|镇|街|县|区|市|州|旗|行政|行业|成员|责任|职能|主管|科|股|处|局|委|办|级|院|校|园|企业|村|社区|人民政府|基层|党委|党组|专班|直属|机构|国有|金融|医疗|学校|工作|牵头)")]
    private static partial Regex GroupInside();

    // …成员单位, …起草部门, 行业主管部门, 县直机关, 国有企业
    [GeneratedRegex("(部门|单位|机关|机构|企业|学校|医院|部门和单位)$")]
    private static partial Regex GroupEnd();

    // 县人民医院, 市第一中医医院, 县职业技术学校: one house, unless a word tells a kind of them: 县级公立医院, 市属高等学校.
    [GeneratedRegex("^(?!.*(?:级|内|全|[县市区省]?[直属]|公立|民营|公办|民办|定点|社会办|非营利|小学校|高等|高职|农村|乡镇|基层|以上|试点|所有|规模))(?:.*(?:人民|中医|妇幼|儿童|肿瘤|中心|第.|附属|红十字|中西医结合|[县市区州旗])(?:.{0,4})医院|.*(?:[县市区州旗镇乡]|第.).*学校)$")]
    private static partial Regex NamedHouse();

    // 乡镇, 镇街, 街道办事处 without a name before them
    [GeneratedRegex("^(各)?(乡镇|镇街|乡镇街道|镇乡|乡|镇|街道|街道办|乡镇人民政府|乡镇政府|镇人民政府|镇政府|街道办事处|镇街道|村|社区|村居|村社区|县区|区县|市县|县市区|区市县|市州|地市|县直|市直|区直|市县两级|县级以上地方人民政府)(人民政府)?$")]
    private static partial Regex BareGroup();

    [GeneratedRegex("^(?:于|在|并)?(?:[0-9今明本一二三四五六七八九十]{1,4}年|[0-9一二三四五六七八九十]{1,3}月|第?[0-9一二三四]季度|[上下]半年|年底|年内|年末|月底|每[年月季])[^,]{0,12}(?:前|底|末|内|旬|日|月|季度|半年|完成|办结|完工|到位|落实|(?:完成|办结|建成|竣工)[^,、]{0,12})$|^(?:全年|长期|持续|常态化?|立即|近期|即知即改|立行立改)(?:坚持|推进|开展|实施|完成|进行|整改|抓好)*$|^完成$")]
    private static partial Regex Time();

    [GeneratedRegex("^([0-9一二三四五六七八九十两多]*个?)?(县|市|区|省)?(部门|单位|部门单位|部门\\(单位\\)|单位\\(部门\\)|部门和单位|地方|地区)$")]
    private static partial Regex EmptyWord();
}
