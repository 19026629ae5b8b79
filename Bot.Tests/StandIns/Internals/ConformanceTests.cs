using System.Reflection;
using System.Text.RegularExpressions;

namespace Duban.Bot.Tests.StandIns;

/// <summary>The table of what holds the stand-in to the protocol names tests that are there.</summary>
public sealed partial class ConformanceTests
{
    private static readonly string Table = File.ReadAllText(Path.Combine(Checkout.Root, "Bot.Tests", "StandIns", "Conformance.md"));

    public static TheoryData<string> Named => [.. TestName().Matches(Table).Select(match => match.Groups[1].Value).Distinct()];

    [Theory]
    [MemberData(nameof(Named))]
    public void ATestOfTheTableExists(string test) => Exists(test).ShouldBeTrue();

    [Fact]
    public void ATestThatDoesNotExistIsFound()
    {
        Exists("ConformanceTests.NobodyWroteThis").ShouldBeFalse();
        Exists("NobodysTests.ATestOfTheTableExists").ShouldBeFalse();
        Exists("ConformanceTests.Exists").ShouldBeFalse("it is no test");
    }

    [Fact]
    public void EveryLineOfTheChecklistIsThere() =>
        Enumerable.Range(1, 14).Where(line => !Table.Contains($"| {line} |", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void EveryRowNamesATestOrWhereToLook() =>
        Table.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.Contains("| Tests |", StringComparison.Ordinal))
            .Where(line => !line.Contains('`', StringComparison.Ordinal) && !line.Contains("above", StringComparison.Ordinal) && !line.Contains("below", StringComparison.Ordinal))
            .ShouldBeEmpty();

    private static bool Exists(string test)
    {
        var (owner, method) = (test[..test.LastIndexOf('.')], test[(test.LastIndexOf('.') + 1)..]);
        return typeof(ConformanceTests).Assembly.GetTypes()
            .Where(type => type.FullName!.EndsWith($".{owner}", StringComparison.Ordinal))
            .SelectMany(type => type.GetMember(method, MemberTypes.Method, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Any(member => member.IsDefined(typeof(FactAttribute), inherit: true));
    }

    [GeneratedRegex(@"`((?:\w+\.)*\w+Tests\.\w+)`")]
    private static partial Regex TestName();
}
