using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Notices;

/// <summary>L50: what is marked as secret is known at its head, and what only speaks of secrets is not.</summary>
public sealed class SecrecyMarkTests
{
    [Theory]
    [InlineData("秘密★1年", "秘密★1年")]
    [InlineData("机 密", "机密")]
    [InlineData("绝密★长期", "绝密★长期")]
    [InlineData("密级：机密", "密级:机密")]
    [InlineData("內部★", "内部★")]
    [InlineData("保守国家秘密", null)]
    [InlineData("做好机密文件管理", null)]
    [InlineData("秘密", "秘密")]
    public void TheMarkIsKnown(string line, string? mark) => SecrecyMark.In([new TextLine(1, line)]).ShouldBe(mark);

    [Fact]
    public void DeepInTheTextItIsNoMark() =>
        SecrecyMark.In(Enumerable.Range(1, 100).Select(number => new TextLine(number, number == 90 ? "秘密" : "正文"))).ShouldBeNull();
}
