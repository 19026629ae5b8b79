using Duban.Plans.Progress;

namespace Duban.Bot.Tests.Progress;

public sealed class SecrecyInTextTests
{
    [Theory]
    [InlineData("秘密★1年 第13项进展如下", "秘密")]
    [InlineData("第13项进展（机密☆长期）", "机密")]
    [InlineData("绝密*10年", "绝密")]
    [InlineData("内部★ 征求意见稿", "内部")]
    [InlineData("机密：演练安排", "机密")]
    [InlineData("**机密**：演练安排", "机密")]
    [InlineData("進展如下\n機密：演練安排", "机密")]
    [InlineData("（绝密）第13项", "绝密")]
    [InlineData("第13项【机密】", "机密")]
    [InlineData("密级：机密", "机密")]
    [InlineData("密 级: 秘 密，第13项", "秘密")]
    [InlineData("第13项进展\n绝密\n演练安排", "绝密")]
    [InlineData("机密", "机密")]
    [InlineData("绝密！不要外传", "绝密")]
    [InlineData("以下内容属机密，请勿外传", "机密")]
    [InlineData("本材料为秘密级", "秘密")]
    [InlineData("TOP SECRET\nitem 13", "绝密")]
    [InlineData("Confidential: item 13 is late", "秘密")]
    public void AMarkIsFound(string text, string mark) => SecrecyInText.Mark(text).ShouldBe(mark);

    [Theory]
    [InlineData("开展商业秘密保护专项行动2次")]
    [InlineData("组织保守国家秘密宣传月活动，发放资料300份")]
    [InlineData("举办政务机密文件管理培训2场")]
    [InlineData("机密文件管理制度已印发")]
    [InlineData("国家秘密分为绝密、机密、秘密三级，已组织学习")]
    [InlineData("密级：机密、秘密的文件已全部清退")]
    [InlineData("**机密**文件管理培训已完成")]
    [InlineData("内部审计已完成（内部）")]
    [InlineData("本报告为机密文件管理工作总结")]
    [InlineData("收回机密级文件3份")]
    [InlineData("秘密，我不能说")]
    [InlineData("trade secret protection: two trainings")]
    [InlineData("The secret of success is hard work")]
    [InlineData("第13项进展如何")]
    [InlineData("")]
    public void TalkAboutSecretsIsNoMark(string text) => SecrecyInText.Mark(text).ShouldBeNull();
}
