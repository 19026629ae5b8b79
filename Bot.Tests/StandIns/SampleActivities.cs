namespace Duban.Bot.Tests.StandIns;

/// <summary>Activities as channels send them.</summary>
internal static class SampleActivities
{
    public const string TeamsMessage = """
        { "type":"message", "id":"1767000000123", "timestamp":"2026-01-05T01:30:00.123Z",
          "localTimestamp":"2026-01-05T09:30:00.123+08:00", "localTimezone":"Asia/Shanghai",
          "serviceUrl":"https://smba.trafficmanager.net/apac/", "channelId":"msteams",
          "from":{"id":"29:1abcUSER","name":"Li Wei","aadObjectId":"11111111-1111-1111-1111-111111111111","nickname":"Wei"},
          "conversation":{"conversationType":"personal","tenantId":"22222222-2222-2222-2222-222222222222","id":"a:1convPERSONAL"},
          "recipient":{"id":"28:33333333-3333-3333-3333-333333333333","name":"Helper"},
          "textFormat":"plain", "text":"明天早上九点提醒我交周报", "locale":"zh-CN", "novelty":{"deep":[1,2]},
          "entities":[{"type":"clientInfo","locale":"zh-CN","country":"CN","platform":"Windows","timezone":"Asia/Shanghai"}],
          "channelData":{"tenant":{"id":"22222222-2222-2222-2222-222222222222"}} }
        """;

    public const string GroupMention = """
        { "type":"message", "id":"1767000100456", "serviceUrl":"https://smba.trafficmanager.net/apac/", "channelId":"msteams",
          "from":{"id":"29:1abcUSER","name":"Li Wei"},
          "conversation":{"isGroup":true,"conversationType":"groupChat","id":"19:groupabc@thread.v2"},
          "recipient":{"id":"28:bot","name":"Helper"},
          "text":"<at>Helper</at> summary please\n",
          "attachments":[{"contentType":"text/html","content":"<div>Helper summary please</div>"}],
          "entities":[{"type":"mention","mentioned":{"id":"28:bot","name":"Helper"},"text":"<at>Helper</at>"},
                      {"type":"clientInfo","locale":"en-US","platform":"Web"}] }
        """;

    public const string CardAction = """
        { "type":"invoke", "name":"adaptiveCard/action", "id":"f:aaaa-bbbb", "replyToId":"1767000300000", "channelId":"msteams",
          "serviceUrl":"https://smba.trafficmanager.net/apac/", "from":{"id":"29:1abcUSER"}, "recipient":{"id":"28:bot"},
          "conversation":{"conversationType":"personal","id":"a:1convPERSONAL"},
          "value":{"action":{"type":"Action.Execute","id":"ok","verb":"approve","data":{"taskId":"T-7","note":"fine"}},"trigger":"manual"} }
        """;
}
