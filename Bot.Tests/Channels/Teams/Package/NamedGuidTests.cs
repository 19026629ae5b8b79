using Duban.Bot.Channels.Teams.Package;

namespace Duban.Bot.Tests.Channels.Teams.Package;

public sealed class NamedGuidTests
{
    /// <summary>The example of RFC 9562, appendix B.2: a name in the name space of DNS.</summary>
    [Fact]
    public void ANameGivesTheGuidOfTheStandard() =>
        NamedGuid.Of(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com").ShouldBe(new Guid("5c146b14-3c52-8afd-938a-375d0df1fbf6"));

    [Fact]
    public void AnotherSpaceGivesAnother() =>
        NamedGuid.Of(Guid.Empty, "www.example.com").ShouldNotBe(new Guid("5c146b14-3c52-8afd-938a-375d0df1fbf6"));
}
