namespace Duban.Bot.Tests.StandIns;

/// <summary>The product uses nothing of the SDK but what the reference of the protocol lists, so that it compiles with the real packages.</summary>
public sealed class SdkMembersTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Checkout.Root, "Bot.Tests", "StandIns", "Members.txt"));

    private static readonly string Product = typeof(DubanBot).Assembly.Location;

    [Fact]
    public void TheProductUsesListedMembersOnly() => SdkMembers.Used(Product).Except(Allowed(Lines)).ShouldBeEmpty();

    [Theory]
    [InlineData("Microsoft.Bot.Builder.ActivityHandler: OnConversationUpdateActivityAsync/2")] // overridden
    [InlineData("Microsoft.Bot.Schema.IMessageActivity: Text")] // called
    [InlineData("Microsoft.Bot.Builder.ITurnContext`1: Activity")] // of a generic type
    [InlineData("Microsoft.Bot.Builder.MessageFactory: Text/3")] // static
    [InlineData("Microsoft.Bot.Builder.IStorage")] // implemented
    public void AMemberThatIsNotListedIsFound(string member)
    {
        var listed = Allowed(Lines);
        listed.Remove(member).ShouldBeTrue();
        SdkMembers.Used(Product).Except(listed).ShouldBe([member]);
    }

    // A type overrides what its base inherits, so it does not matter which class of the SDK lists a virtual method.
    private static HashSet<string> Allowed(string[] lines)
    {
        var listed = SdkMembers.Listed(lines);
        listed.UnionWith(Inherited("CloudAdapterBase", "BotAdapter", listed));
        listed.UnionWith(Inherited("Integration.AspNet.Core.CloudAdapter", "BotAdapter", listed));
        listed.UnionWith(Inherited("Integration.AspNet.Core.CloudAdapter", "CloudAdapterBase", listed));
        listed.UnionWith(Inherited("Teams.TeamsActivityHandler", "ActivityHandler", listed));
        return listed;
    }

    private static string[] Inherited(string type, string from, IEnumerable<string> listed) =>
        [.. listed.Where(entry => entry.StartsWith($"Microsoft.Bot.Builder.{from}: ", StringComparison.Ordinal))
            .Select(entry => $"Microsoft.Bot.Builder.{type}:{entry.Split(':', 2)[1]}")];
}
