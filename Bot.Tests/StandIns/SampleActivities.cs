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

    public const string ThreadReply = """
        { "type":"message", "id":"1767000200789", "replyToId":"1767000150000", "channelId":"msteams",
          "serviceUrl":"https://smba.trafficmanager.net/apac/",
          "from":{"id":"29:1abcUSER","name":"Li Wei","aadObjectId":"11111111-1111-1111-1111-111111111111"},
          "conversation":{"isGroup":true,"conversationType":"channel","tenantId":"22222222-2222-2222-2222-222222222222",
                          "id":"19:chan01@thread.tacv2;messageid=1767000150000","novelty":true},
          "recipient":{"id":"28:33333333-3333-3333-3333-333333333333","name":"Helper"},
          "text":"<at>Helper</at> done", "entities":[{"type":"mention","text":"<at>Helper</at>",
              "mentioned":{"id":"28:33333333-3333-3333-3333-333333333333","name":"Helper"}}],
          "channelData":{"teamsTeamId":"19:team01@thread.tacv2","teamsChannelId":"19:chan01@thread.tacv2",
              "team":{"id":"19:team01@thread.tacv2","aadGroupId":"44444444-4444-4444-4444-444444444444"},
              "channel":{"id":"19:chan01@thread.tacv2"},"tenant":{"id":"22222222-2222-2222-2222-222222222222"}} }
        """;

    public const string Edited = """
        { "type":"messageUpdate","id":"1767000000123","text":"明天早上十点提醒我交周报","channelId":"msteams",
          "channelData":{"eventType":"editMessage","tenant":{"id":"22222222-2222-2222-2222-222222222222"}},
          "from":{"id":"29:1abcUSER"},"conversation":{"conversationType":"personal","id":"a:1convPERSONAL"},"recipient":{"id":"28:3"} }
        """;

    public const string Installed = """
        { "type":"installationUpdate","action":"add","id":"f:cccc","channelId":"msteams","locale":"zh-CN",
          "serviceUrl":"https://smba.trafficmanager.net/apac/","from":{"id":"29:1abcUSER","aadObjectId":"1111"},
          "conversation":{"conversationType":"personal","tenantId":"2222","id":"a:1convPERSONAL"},
          "recipient":{"id":"28:3","name":"Helper"},"entities":[{"type":"clientInfo","locale":"zh-CN"}],
          "channelData":{"tenant":{"id":"2222"},"source":{"name":"message"}} }
        """;

    public const string Reaction = """
        { "type":"messageReaction","id":"f:dddd","replyToId":"1767000300000","reactionsAdded":[{"type":"like"}],"channelId":"msteams" }
        """;

    public const string WebChat = """
        { "type":"message","id":"8Kx0Convo|0000003","timestamp":"2026-01-05T01:31:00.5Z","localTimestamp":"2026-01-05T09:31:00.400+08:00",
          "localTimezone":"Asia/Shanghai","serviceUrl":"https://bot.example/dl/","channelId":"webchat",
          "from":{"id":"dl_7f0c","name":"Li Wei","role":"user"},"conversation":{"id":"8Kx0Convo"},
          "recipient":{"id":"helper","name":"Helper"},"textFormat":"plain","locale":"zh-CN","text":"你好",
          "entities":[{"type":"ClientCapabilities","requiresBotState":true,"supportsListening":true,"supportsTts":true}],
          "channelData":{"clientActivityID":"1767000060400x1y2","clientTimestamp":"2026-01-05T01:31:00.400Z"} }
        """;
}
