using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace Duban.Benchmarks;

/// <summary>Time and memory of reading an activity that Teams posts from a channel's thread, and of writing one.</summary>
[MemoryDiagnoser]
[Config(typeof(InProcess))]
public class ActivityJson
{
    private const string ThreadReply = """
        { "type":"message", "id":"1767000200789", "replyToId":"1767000150000", "channelId":"msteams",
          "serviceUrl":"https://smba.trafficmanager.net/apac/",
          "from":{"id":"29:1abcUSER","name":"Li Wei","aadObjectId":"11111111-1111-1111-1111-111111111111"},
          "conversation":{"isGroup":true,"conversationType":"channel","tenantId":"22222222-2222-2222-2222-222222222222",
                          "id":"19:chan01@thread.tacv2;messageid=1767000150000"},
          "recipient":{"id":"28:33333333-3333-3333-3333-333333333333","name":"Helper"},
          "text":"<at>Helper</at> done", "entities":[{"type":"mention","text":"<at>Helper</at>",
              "mentioned":{"id":"28:33333333-3333-3333-3333-333333333333","name":"Helper"}}],
          "channelData":{"teamsTeamId":"19:team01@thread.tacv2","teamsChannelId":"19:chan01@thread.tacv2",
              "team":{"id":"19:team01@thread.tacv2","aadGroupId":"44444444-4444-4444-4444-444444444444"},
              "channel":{"id":"19:chan01@thread.tacv2"},"tenant":{"id":"22222222-2222-2222-2222-222222222222"}} }
        """;

    private readonly byte[] body = Encoding.UTF8.GetBytes(ThreadReply);
    private readonly DefaultHttpContext http = new();
    private InvokeResponse answer = new();

    /// <summary>Reads what is written afterwards.</summary>
    [GlobalSetup]
    public async Task PrepareAsync()
    {
        http.Response.Body = Stream.Null;
        answer = new InvokeResponse { Status = 200, Body = await ReadAsync() };
    }

    /// <summary>From bytes to an activity.</summary>
    [Benchmark]
    public Task<Activity> ReadAsync()
    {
        http.Request.Body = new MemoryStream(body);
        return HttpHelper.ReadRequestAsync<Activity>(http.Request);
    }

    /// <summary>From an activity to bytes.</summary>
    [Benchmark]
    public Task WriteAsync() => HttpHelper.WriteResponseAsync(http.Response, answer);
}
