using Duban.Plans;
using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Notices;

public sealed class NameListTests
{
    [Theory]
    [InlineData("县发改局、县财政局等县级有关部门（单位），各乡镇（街道）", "县发改局|县财政局|县级有关部门（单位）*|各乡镇（街道）*")]
    [InlineData("县人大办、县司法局等有关部门（单位）", "县人大办|县司法局|有关部门（单位）*")]
    [InlineData("县工业和信息化局、县住房和城乡建设局", "县工业和信息化局|县住房和城乡建设局")]
    [InlineData("县文化和旅游局和县人力资源和社会保障局", "县文化和旅游局|县人力资源和社会保障局")]
    [InlineData("市发展和改革委员会与市规划和自然资源局以及县退役军人事务局", "市发展和改革委员会|市规划和自然资源局|县退役军人事务局")]
    [InlineData("各县（市、区）人民政府，市直有关单位", "各县（市、区）人民政府*|市直有关单位*")]
    [InlineData("普安镇、淙城街道办事处、通川区人民政府", "普安镇|淙城街道办事处|通川区人民政府")]
    [InlineData("县 司法局", "县司法局")]
    [InlineData("县城建办 公室、县爱卫委 员会", "县城建办公室|县爱卫委员会")]
    [InlineData("普安镇 人民政府、县政府 办公室", "普安镇人民政府|县政府办公室")]
    [InlineData("县财政局 县司法局", "县财政局|县司法局")]
    [InlineData("县级各部门(单位)", "县级各部门（单位）*")]
    [InlineData("领导小组成员单位", "领导小组成员单位*")]
    [InlineData("规范性文件起草部门（单位）", "规范性文件起草部门（单位）*")]
    [InlineData("市教育局、高等专科学校", "市教育局|高等专科学校*")]
    [InlineData("县第一人民医院、县中医医院、县医院", "县第一人民医院|县中医医院|县医院")]
    [InlineData("县级公立医院、乡镇医院", "县级公立医院*|乡镇医院*")]
    [InlineData("县职业技术学校、全县中小学校、县直学校", "县职业技术学校|全县中小学校*|县直学校*")]
    [InlineData("市教育局等部门", "市教育局")]
    [InlineData("省交通运输厅、水利厅等省有关部门和各地级以上市人民政府", "省交通运输厅|水利厅|省有关部门*|各地级以上市人民政府*")]
    [InlineData("—", "")]
    [InlineData("无", "")]
    [InlineData("县市监局，12月底前完成", "县市监局")]
    [InlineData("县财政局等县 级有关部门", "县财政局|县级有关部门*")]
    [InlineData("市妇联以及有关社会组织", "市妇联|有关社会组织*")]
    [InlineData("县市监局，8月完成评选", "县市监局")]
    [InlineData("县市监局，年底前建成示范点", "县市监局")]
    public void SplitGivesTheNamesAndTheirKinds(string list, string expected) =>
        string.Join("|", NameList.Split(Passage.Of(list, 1), new WarningList()).Select(name => name.Name + (name.Kind == DutyKind.Group ? "*" : "")))
            .ShouldBe(expected);

    [Fact]
    public void SplitTakesTheRoleInBracketsAfterAName() =>
        NameList.Split(Passage.Of("县司法局（牵头）、县财政局", 1), new WarningList()).Select(name => (name.Name, name.OwnRole))
            .ShouldBe([("县司法局", DutyRole.Lead), ("县财政局", null)]);

    [Fact]
    public void SplitMendsALostBracketAndWarns()
    {
        var warnings = new WarningList();
        NameList.Split(Passage.Of("各乡镇（街道", 4), warnings).ShouldHaveSingleItem().Name.ShouldBe("各乡镇（街道）");
        warnings.InOrder().ShouldBe([new Warning(4, WarningTexts.NameBracketLost("各乡镇（街道"))]);
    }
}
