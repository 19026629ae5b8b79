using Duban.Plans.Units;

namespace Duban.Bot.Tests.Units;

public sealed class TownshipTests
{
    [Theory]
    [InlineData("普安镇")]
    [InlineData("淙城街道")]
    [InlineData("淙城街道办事处")]
    [InlineData("淙城街道办")]
    [InlineData("普安镇人民政府")]
    [InlineData("开江县普安镇")]
    [InlineData("石城镇")]
    [InlineData("那大镇")]
    [InlineData("木渣侗族乡")]
    public void ATownshipIsRecognisedByItsForm(string name) => Township.LooksLike(name).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("乡镇")]
    [InlineData("各乡镇")]
    [InlineData("镇")]
    [InlineData("哪个镇")]
    [InlineData("乡镇街道")]
    [InlineData("各乡镇（街道）")]
    [InlineData("小城镇")]
    [InlineData("特色小镇")]
    [InlineData("新型城镇")]
    [InlineData("统筹城乡")]
    [InlineData("送法下乡")]
    [InlineData("县司法局")]
    [InlineData("Pu'an Town")]
    [InlineData("我们的镇")]
    public void OrdinaryWordsAreNoTownship(string name) => Township.LooksLike(name).ShouldBeFalse();
}
