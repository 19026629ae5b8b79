using System.Globalization;
using System.Text;

namespace Duban.Benchmarks;

/// <summary>Notices of any length in the manner of a county government's.</summary>
internal static class SampleNotice
{
    private static readonly string[] Deeds = ["完善制度", "优化流程", "开展培训", "强化监督", "推进公开", "整治突出问题", "建设信息平台"];
    private static readonly string[] Fields = ["政务服务", "安全生产", "乡村振兴", "生态环境", "法治政府", "民生保障", "营商环境", "基层治理"];
    private static readonly string[] Units = ["县司法局", "县财政局", "县发改局", "县教育局", "县民政局", "县住建局", "县卫健局", "县市监局", "县农业农村局"];
    private static readonly string[] Places = ["东山", "西河", "南坝", "北门", "新店", "龙潭", "青石", "白沙", "双桥", "高岭", "长田", "云台", "金山", "玉溪", "石桥", "柏林", "大兴", "永安", "和平", "太平"];
    private static readonly string[] Bodies = ["镇", "乡", "街道", "供电所", "国土所", "水务站", "农技站", "卫生院", "派出所", "司法所", "林业站", "文化站", "畜牧站", "粮管所", "交管所", "税务所", "电信局", "邮政局", "档案馆", "敬老院", "法律服务中心", "就业中心", "养老中心", "信访中心", "调解中心"];

    /// <summary>A notice of so many items, ten in a section, with units of the county's and as many local ones.</summary>
    public static string Of(int items, int localUnits = 0)
    {
        var text = Head();
        string[] local = [.. Places.SelectMany(place => Bodies.Select(body => place + body)).Take(localUnits)];
        for (var number = 1; number <= items; number++) Append(text, number, local);
        return text.ToString();
    }

    /// <summary>A notice of at least so many bytes of UTF-8.</summary>
    public static string OfSize(int bytes)
    {
        var text = Head();
        for (var number = 1; text.Length * 3 < bytes; number++) Append(text, number, []);
        return text.ToString();
    }

    /// <summary>The text with its lines wrapped, as copied from a page.</summary>
    public static string Wrapped(string text, int width) =>
        string.Join('\n', text.Split('\n').SelectMany(line => line.Length == 0 ? [""] : line.Chunk(width).Select(part => new string(part))));

    private static StringBuilder Head() =>
        new("清溪县人民政府关于印发2024年重点工作安排的通知\n清溪府发〔2024〕6号\n\n各乡镇人民政府，县级各部门：\n\n现将有关事项通知如下。\n\n");

    private static void Append(StringBuilder text, int number, string[] localUnits)
    {
        string Pick(string[] words, int step) => words[number * step % words.Length];
        var culture = CultureInfo.InvariantCulture;
        if (number % 10 == 1) text.Append(culture, $"## {Chinese((number / 10) + 1)}、{Pick(Fields, 3)}\n\n");
        text.Append(culture, $"{number}. {Pick(Deeds, 1)}。围绕{Pick(Fields, 1)}，落实《{Pick(Fields, 5)}条例》，{Pick(Deeds, 2)}、{Pick(Deeds, 3)}，2024年{1 + (number % 12)}月底前完成第{number}批任务。");
        var local = localUnits.Length == 0 ? "" : "、" + Pick(localUnits, 1);
        text.Append(culture, $"（牵头单位：{Pick(Units, 1)}；责任单位：{Pick(Units, 2)}、{Pick(Units, 4)}{local}，各乡镇）\n\n");
    }

    private static string Chinese(int number) => Plans.ChineseNumber.Format(number);
}
