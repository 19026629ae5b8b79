using System.Reflection;

namespace Duban.Bot.Tests.House;

public sealed class FloorsTests
{
    [Fact]
    public void PlansKnowNeitherDialogsNorBotNorTheWeb() =>
        ForbiddenReferences(typeof(Plans.Plan).Assembly, "Dialogs", "Bot", "Microsoft.AspNetCore", "Microsoft.Bot").ShouldBeEmpty();

    [Fact]
    public void DialogsKnowNeitherBotNorTheWeb() =>
        ForbiddenReferences(typeof(Dialogs.Message).Assembly, "Bot", "Microsoft.AspNetCore", "Microsoft.Bot").ShouldBeEmpty();

    private static IEnumerable<string> ForbiddenReferences(Assembly assembly, params string[] forbidden) =>
        from reference in assembly.GetReferencedAssemblies()
        where forbidden.Any(name => reference.Name == name || reference.Name!.StartsWith(name + ".", StringComparison.Ordinal))
        select reference.Name;
}
