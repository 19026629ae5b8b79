using CsCheck;
using Duban.Bot.Turns.Files;

namespace Duban.Bot.Tests.Turns.Files;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("2021年工作要点.docx", "2021年工作要点.docx")]
    [InlineData("/srv/files/要点.md", "要点.md")]
    [InlineData(@"C:\files\要点.md", "要点.md")]
    [InlineData("a\u0000b\r\n.md", "ab.md")]
    [InlineData("\u202Egnp.md", "gnp.md")]
    [InlineData("  . ", "file")]
    [InlineData(null, "file")]
    public void NamesLosePathsAndHiddenCharactersAndKeepTheRest(string? sent, string clean) => FileNames.Clean(sent).ShouldBe(clean);

    [Fact]
    public void ALongNameKeepsItsEnd()
    {
        var clean = FileNames.Clean(new string('字', 500) + ".docx");
        clean.Length.ShouldBeLessThanOrEqualTo(120);
        clean.ShouldEndWith(".docx");
    }

    [Fact]
    public void AnyNameBecomesOneThatStaysAsItIs() =>
        Gen.String.Sample(name =>
        {
            var clean = FileNames.Clean(name);
            return clean.Length > 0 && !clean.AsSpan().ContainsAny("/\\\0") && FileNames.Clean(clean) == clean;
        });
}
