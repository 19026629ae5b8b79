using System.Reflection;

namespace Duban.Bot.Tests.House;

/// <summary>Dependencies run downward only: Bot → Dialogs → Plans; the lower floors know no web, no bot framework and no cloud.</summary>
public sealed class FloorsTests
{
    private static readonly string[] Frameworks = ["Microsoft.AspNetCore", "Microsoft.Bot", "Azure"];

    [Fact]
    public void PlansKnowNeitherDialogsNorBotNorTheWeb() =>
        ForbiddenReferences(typeof(Plans.Plan).Assembly, ["Dialogs", "Bot", .. Frameworks]).ShouldBeEmpty();

    [Fact]
    public void DialogsKnowNeitherBotNorTheWeb() =>
        ForbiddenReferences(typeof(Dialogs.Message).Assembly, ["Bot", .. Frameworks]).ShouldBeEmpty();

    [Theory]
    [InlineData("Plans", "Duban.Dialogs", "Duban.Bot", "Microsoft.AspNetCore", "Microsoft.Bot", "Azure.")]
    [InlineData("Dialogs", "Duban.Bot", "Microsoft.AspNetCore", "Microsoft.Bot", "Azure.", "TimeProvider.System")]
    public void NoSourceFileNamesWhatStandsAbove(string floor, params string[] forbidden)
    {
        var sources = Sources(floor);
        sources.ShouldNotBeEmpty();
        sources.Where(file => forbidden.Any(File.ReadAllText(file).Contains)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Microsoft.Bot.")]
    [InlineData("Azure.")]
    public void OnlyTheProgramNamesTheCloudsPackages(string packages) =>
        Directory.GetFiles(Root, "*.csproj", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains(packages, StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => !name.StartsWith(packages, StringComparison.Ordinal))
            .ShouldBe(["Bot"]);

    private static string Root => FolderAbove(AppContext.BaseDirectory, "Duban.slnx");

    private static string[] Sources(string floor) =>
        [.. Directory.GetFiles(Path.Combine(Root, floor), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))];

    private static IEnumerable<string> ForbiddenReferences(Assembly assembly, string[] forbidden) =>
        from reference in assembly.GetReferencedAssemblies()
        where forbidden.Any(name => reference.Name == name || reference.Name!.StartsWith(name + ".", StringComparison.Ordinal))
        select reference.Name;

    private static string FolderAbove(string folder, string holds) =>
        File.Exists(Path.Combine(folder, holds)) ? folder : FolderAbove(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!, holds);
}
