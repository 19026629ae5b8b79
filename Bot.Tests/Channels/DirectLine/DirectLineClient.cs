using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Duban.Bot.Tests.Channels.DirectLine;

/// <summary>A client that speaks Direct Line as botframework-directlinejs does.</summary>
internal sealed class DirectLineClient(HttpClient http)
{
    public string Conversation { get; private set; } = "";

    public string Token { get; set; } = "";

    public Uri StreamUrl { get; private set; } = new("wss://none");

    public async Task GenerateAsync(JsonObject? body = null)
    {
        using var response = await SendAsync(HttpMethod.Post, "v3/directline/tokens/generate", body ?? [], TestServer.Secret);
        Take(await ReadAsync(response));
    }

    public async Task<HttpResponseMessage> StartAsync(string locale = "zh-CN")
    {
        var response = await SendAsync(HttpMethod.Post, "v3/directline/conversations", new JsonObject { ["locale"] = locale });
        Take(await ReadAsync(response));
        return response;
    }

    public async Task ResumeAsync(string watermark = "")
    {
        using var response = await SendAsync(HttpMethod.Get, $"v3/directline/conversations/{Conversation}?watermark={watermark}");
        Take(await ReadAsync(response));
    }

    public Task<HttpResponseMessage> PostAsync(JsonNode activity) =>
        SendAsync(HttpMethod.Post, $"v3/directline/conversations/{Conversation}/activities", activity);

    public async Task<HttpResponseMessage> PostAsync(HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"v3/directline/conversations/{Conversation}/activities") { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Posts files as they are, in a form or alone.</summary>
    public async Task<HttpResponseMessage> UploadAsync(HttpContent content, string? conversation = null, bool isChunked = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"v3/directline/conversations/{conversation ?? Conversation}/upload?userId=x") { Content = content };
        // So that a refusal is read rather than a broken line.
        (request.Headers.TransferEncodingChunked, request.Headers.ExpectContinue) = (isChunked, content.Headers.ContentLength > 1_000_000);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Opens an address as a browser follows a link: without the token.</summary>
    public Task<HttpResponseMessage> FollowAsync(string address) => http.GetAsync(new Uri(address), TestContext.Current.CancellationToken);

    /// <summary>Says something and gives the id of the activity.</summary>
    public async Task<string> SayAsync(string text, string clientId = "c1")
    {
        using var response = await PostAsync(new JsonObject
        {
            ["type"] = "message", ["text"] = text, ["from"] = new JsonObject { ["id"] = "somebody-else", ["name"] = "Li Wei" },
            ["channelData"] = new JsonObject { ["clientActivityID"] = clientId },
        });
        response.EnsureSuccessStatusCode();
        return (string)(await ReadAsync(response))["id"]!;
    }

    public async Task<JsonObject> PollAsync(string watermark = "")
    {
        using var response = await SendAsync(HttpMethod.Get, $"v3/directline/conversations/{Conversation}/activities?watermark={watermark}");
        response.EnsureSuccessStatusCode();
        return await ReadAsync(response);
    }

    /// <summary>Polls until so many activities are there, as the bot works apart from the requests.</summary>
    public async Task<IReadOnlyList<JsonObject>> PollAsync(int count)
    {
        using var patience = DirectLineSuite.Patience();
        while (true)
        {
            patience.Token.ThrowIfCancellationRequested();
            var activities = (await PollAsync())["activities"]!.AsArray();
            if (activities.Count >= count) return [.. activities.Select(activity => activity!.AsObject())];
            await Task.Yield();
        }
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, JsonNode? body = null, string? credential = null, string? origin = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if ((credential ?? Token) is { Length: > 0 } bearer) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        if (origin is not null) request.Headers.Add("Origin", origin);
        if (body is not null) request.Content = JsonContent.Create(body);
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Goes on in another server with the same token, as a page does after a restart.</summary>
    public DirectLineClient At(TestServer server) => new(server.Client()) { Conversation = Conversation, Token = Token };

    public static async Task<JsonObject> ReadAsync(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject();

    private void Take(JsonObject answer)
    {
        Conversation = (string?)answer["conversationId"] ?? Conversation;
        Token = (string?)answer["token"] ?? Token;
        if (answer["streamUrl"] is { } url) StreamUrl = new Uri((string)url!);
    }
}
