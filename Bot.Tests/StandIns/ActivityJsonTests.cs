using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Tests.StandIns;

public sealed class ActivityJsonTests
{
    [Theory]
    [InlineData(SampleActivities.TeamsMessage)]
    [InlineData(SampleActivities.GroupMention)]
    [InlineData(SampleActivities.CardAction)]
    [InlineData(SampleActivities.ThreadReply)]
    [InlineData(SampleActivities.Edited)]
    [InlineData(SampleActivities.Installed)]
    [InlineData(SampleActivities.Reaction)]
    [InlineData(SampleActivities.WebChat)]
    public async Task ARoundTripKeepsEveryField(string json)
    {
        var there = JsonElement.Parse(json);
        var back = await Wire.WriteAsync(await Wire.ReadAsync(json));
        Fields(back).ShouldBe(Fields(there), ignoreOrder: true);
    }

    [Fact]
    public async Task KnownFieldsArriveWhereTheyBelong()
    {
        var activity = await Wire.ReadAsync(SampleActivities.TeamsMessage);
        activity.Text.ShouldBe("明天早上九点提醒我交周报");
        activity.From.AadObjectId.ShouldBe("11111111-1111-1111-1111-111111111111");
        activity.Conversation.TenantId.ShouldBe("22222222-2222-2222-2222-222222222222");
        activity.Conversation.IsGroup.ShouldBeNull();
        activity.LocalTimezone.ShouldBe("Asia/Shanghai");
        activity.LocalTimestamp.ShouldBe(new DateTimeOffset(2026, 1, 5, 9, 30, 0, 123, TimeSpan.FromHours(8)));
        activity.LocalTimestamp!.Value.Offset.ShouldBe(TimeSpan.FromHours(8));
    }

    [Theory]
    [InlineData("\"yes\"", "yes")]
    [InlineData("7", 7L)]
    [InlineData("true", true)]
    public async Task APlainValueArrivesAsWhatItIs(string json, object expected) =>
        (await Wire.ReadAsync($$"""{"type":"event","value":{{json}}}""")).Value.ShouldBe(expected);

    [Theory]
    [InlineData("""{"a":{"b":[1,"二"]}}""")]
    [InlineData("""[1,{"a":2}]""")]
    public async Task AStructuredValueGivesItsJsonBackAsText(string json)
    {
        var value = (await Wire.ReadAsync($$"""{"type":"event","value":{{json}}}""")).Value;
        JsonElement.DeepEquals(JsonElement.Parse(value.ToString()!), JsonElement.Parse(json)).ShouldBeTrue();
    }

    [Fact]
    public async Task NullsAreNotWritten() =>
        (await Wire.TextAsync(new Activity("message") { Text = "好", Value = null })).ShouldBe("""{"type":"message","text":"好"}""");

    [Fact]
    public async Task DatesKeepTheirOffset()
    {
        var time = new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.FromHours(8));
        var json = await Wire.WriteAsync(new Activity("message") { LocalTimestamp = time });
        json.GetProperty("localTimestamp").GetString().ShouldBe("2026-03-01T08:00:00+08:00");
    }

    [Fact]
    public async Task UnknownTypesAndEntitiesAreKept()
    {
        var activity = await Wire.ReadAsync("""{"type":"dance","entities":[{"type":"step","left":true},{"odd":1}]}""");
        (await Wire.TextAsync(activity)).ShouldBe("""{"type":"dance","entities":[{"type":"step","left":true},{"odd":1}]}""");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("""{"type":{}}""")]
    [InlineData("""{"type":"message","from":"me"}""")]
    public async Task WhatIsNoActivityIsNothing(string json) => (await Wire.ReadAsync(json)).ShouldBeNull();

    [Fact]
    public async Task AByteOrderMarkIsPassedOver() =>
        (await Wire.ReadAsync([0xEF, 0xBB, 0xBF, .. "{\"type\":\"message\"}"u8])).Type.ShouldBe("message");

    [Fact]
    public async Task NestingDeeperThanTheLimitIsNothing()
    {
        static string Nested(int depth) => $$"""{"type":"event","value":{{new string('[', depth)}}{{new string(']', depth)}}}""";
        (await Wire.ReadAsync(Nested(120))).ShouldNotBeNull();
        (await Wire.ReadAsync(Nested(200))).ShouldBeNull();
    }

    [Fact]
    public async Task ACardOfPlainDictionariesAndListsIsWrittenAsItIs()
    {
        var card = new Dictionary<string, object>
        {
            ["type"] = "AdaptiveCard",
            ["body"] = new List<object> { new Dictionary<string, object> { ["text"] = "督办", ["size"] = 2, ["wrap"] = true } },
        };
        var message = new Activity("message") { Attachments = [new Attachment("application/vnd.microsoft.card.adaptive", content: card)] };
        var json = await Wire.WriteAsync(message);
        json.GetProperty("attachments")[0].GetProperty("content").GetRawText()
            .ShouldBe("""{"type":"AdaptiveCard","body":[{"text":"督办","size":2,"wrap":true}]}""");
    }

    [Fact]
    public async Task AMentionIsWrittenWithItsFieldsAndReadAsOne()
    {
        var message = new Activity("message") { Entities = [new Mention(new ChannelAccount("29:x", "Li & Co"), "<at>Li &amp; Co</at>")] };
        message.GetMentions()[0].Mentioned.ShouldBeNull("it has not been through JSON yet");
        var back = await Wire.ReadAsync(await Wire.TextAsync(message));
        back.GetMentions()[0].Mentioned.Id.ShouldBe("29:x");
        back.GetMentions()[0].Text.ShouldBe("<at>Li &amp; Co</at>");
    }

    [Fact]
    public void AnEntitySetAsAMentionIsReadAsOne()
    {
        var entity = new Entity();
        entity.SetAs(new Mention(new ChannelAccount("29:x"), "<at>x</at>"));
        entity.Type.ShouldBe("mention");
        new Activity("message") { Entities = [entity] }.GetMentions()[0].Mentioned.Id.ShouldBe("29:x");
    }

    [Fact]
    public async Task ChannelDataIsReadAsAType()
    {
        var activity = await Wire.ReadAsync(SampleActivities.TeamsMessage);
        activity.TryGetChannelData<ConversationReference>(out var read).ShouldBeTrue();
        read.ShouldNotBeNull();
        activity.ChannelData = "text";
        activity.TryGetChannelData<ConversationReference>(out _).ShouldBeFalse();
        Should.Throw<InvalidCastException>(() => activity.GetChannelData<ConversationReference>());
        activity.ChannelData = null;
        activity.GetChannelData<ConversationReference>().ShouldBeNull();
    }

    [Fact]
    public async Task ObjectsOfTheBotsOwnKeepTheNamesOfTheirFields()
    {
        var json = await Wire.TextAsync(new Activity("event") { Value = new Counter { Value = 1 }, Entities = [new Place { City = "x" }] });
        json.ShouldContain("\"Words\":[]");
        json.ShouldContain("\"City\":\"x\"");
        json.ShouldContain("\"type\":\"place\"");
    }

    [Fact]
    public async Task ANumberInThePlaceOfTextIsTaken() =>
        (await Wire.ReadAsync("""{"type":"message","id":17,"text":2}""")).Text.ShouldBe("2");

    // Every leaf with its path; instants are compared as instants.
    private static IEnumerable<string> Fields(JsonElement json, string path = "") => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(field => Fields(field.Value, $"{path}/{field.Name}")),
        JsonValueKind.Array => json.EnumerateArray().SelectMany((item, index) => Fields(item, $"{path}/{index}")),
        JsonValueKind.String when json.TryGetDateTimeOffset(out var time) =>
            [$"{path}={time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)}"],
        _ => [$"{path}={json}"],
    };

    private sealed class Place : Entity
    {
        public Place() => Type = "place";

        public string? City { get; set; }
    }
}
