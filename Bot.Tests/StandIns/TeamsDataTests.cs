using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Duban.Bot.Tests.StandIns;

public sealed class TeamsDataTests
{
    private const string ChannelPost = """
        {"type":"message","channelData":{"teamsTeamId":"19:team01@thread.tacv2",
          "team":{"id":"19:team01@thread.tacv2","aadGroupId":"4444"},"channel":{"id":"19:chan01@thread.tacv2"},"tenant":{"id":"2222"},
          "settings":{"selectedChannel":{"id":"19:chosen"}},"eventType":"editMessage"}}
        """;

    [Fact]
    public async Task TheDataOfAChannelPostIsRead()
    {
        var activity = await Wire.ReadAsync(ChannelPost);
        var data = activity.GetChannelData<TeamsChannelData>();
        (data.Tenant.Id, data.Team.AadGroupId, data.EventType).ShouldBe(("2222", "4444", "editMessage"));
        data.AdditionalProperties["teamsTeamId"].ToString().ShouldBe("19:team01@thread.tacv2");
        (activity.TeamsGetChannelId(), activity.TeamsGetSelectedChannelId()).ShouldBe(("19:chan01@thread.tacv2", "19:chosen"));
        activity.TeamsGetTeamInfo().Id.ShouldBe("19:team01@thread.tacv2");
        activity.TeamsGetMeetingInfo().ShouldBeNull();
    }

    [Fact]
    public async Task APersonalChatHasOnlyATenant()
    {
        var activity = await Wire.ReadAsync(SampleActivities.TeamsMessage);
        activity.GetChannelData<TeamsChannelData>().Tenant.Id.ShouldBe("22222222-2222-2222-2222-222222222222");
        activity.TeamsGetTeamInfo().ShouldBeNull();
        new Activity().TeamsGetChannelId().ShouldBeNull();
    }

    [Fact]
    public async Task ANotificationIsAskedFor()
    {
        var activity = new Activity("message");
        activity.TeamsNotifyUser();
        var json = await Wire.WriteAsync(activity);
        json.GetProperty("channelData").GetProperty("notification").GetProperty("alert").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void ANotificationReplacesChannelDataOfAnotherType()
    {
        var activity = new Activity("message") { ChannelData = new Dictionary<string, object> { ["own"] = 1 } };
        activity.TeamsNotifyUser(alertInMeeting: true);
        var data = ((object)activity.ChannelData).ShouldBeOfType<TeamsChannelData>();
        (data.Notification.Alert, data.Notification.AlertInMeeting).ShouldBe((false, true));
    }

    [Fact]
    public async Task AMemberOfTheRosterIsReadWithTheObjectId()
    {
        var context = new DefaultHttpContext();
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes("""{"id":"29:a","objectId":"oid","email":"a@x","userPrincipalName":"a@t","tenantId":"t"}"""));
        var member = await HttpHelper.ReadRequestAsync<TeamsChannelAccount>(context.Request);
        (member.Id, member.AadObjectId, member.Email, member.UserPrincipalName, member.TenantId)
            .ShouldBe(("29:a", "oid", "a@x", "a@t", "t"));
    }
}
