using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Duban.Bot.Channels.DirectLine;
using Duban.Bot.Channels.DirectLine.Uploads;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Tests.Channels.DirectLine;

public sealed class UploadTests : DirectLineSuite
{
    private const string WebChatsActivity = """
        {"type":"message","text":"","from":{"id":"somebody-else","role":"user"},"channelData":{"clientActivityID":"c7","attachmentSizes":[13]},
        "attachments":[{"contentType":"text/markdown","name":"2021年工作要点.md","thumbnailUrl":"data:,"}]}
        """;

    [Fact]
    public async Task AFileFromWebChatIsStoredAndShownInTheSendersOwnMessage()
    {
        var client = await StartedAsync();
        var id = await UploadAsync(client, UploadForm.Of((UploadForm.ActivityHead, WebChatsActivity), (UploadForm.FileHead("2021年工作要点.md"), "# 通知\n一、要点")));

        var echo = (await client.PollAsync(3))[1];
        ((string?)echo["id"]).ShouldBe(id);
        ((string?)echo["channelData"]!["clientActivityID"]).ShouldBe("c7");
        ((string?)echo["from"]!["id"]).ShouldNotBe("somebody-else");
        var attachment = echo["attachments"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)attachment["name"]).ShouldBe("2021年工作要点.md");
        ((string?)attachment["contentType"]).ShouldBe("text/markdown");
        (await StoredAsync(client, attachment)).ShouldBe("# 通知\n一、要点");
    }

    [Fact]
    public async Task AFormWithoutAnActivityIsAMessageWithFiles()
    {
        var client = await StartedAsync();
        await UploadAsync(client, UploadForm.Of((UploadForm.FileHead("一.md"), "1"), (UploadForm.FileHead("二.txt", "text/plain"), "2")));

        var echo = (await client.PollAsync(3))[1];
        ((string?)echo["type"]).ShouldBe("message");
        echo["attachments"]!.AsArray().Select(file => (string?)file!["name"]).ShouldBe(["一.md", "二.txt"]);
    }

    [Theory]
    [InlineData("attachment; filename*=UTF-8''%E9%80%9A%E7%9F%A5.pdf", "通知.pdf")]
    [InlineData("attachment; filename=\"x.pdf\"; filename*=UTF-8''%E9%80%9A%E7%9F%A5.pdf", "通知.pdf")]
    [InlineData("attachment; filename=\"notice.pdf\"", "notice.pdf")]
    [InlineData("name=\"file\"; filename=\"notice.pdf\"", "notice.pdf")]
    [InlineData("", "file")]
    public async Task AFileAloneIsTakenByTheNameInItsHeader(string disposition, string name)
    {
        var client = await StartedAsync();
        using var content = UploadForm.Typed(new ByteArrayContent([0x25, 0x50, 0, 0xFF]), "application/pdf");
        if (disposition.Length > 0) content.Headers.TryAddWithoutValidation("Content-Disposition", disposition).ShouldBeTrue();
        await UploadAsync(client, content);

        var attachment = (await client.PollAsync(3))[1]["attachments"]![0]!;
        ((string?)attachment["name"]).ShouldBe(name);
        ((string?)attachment["contentType"]).ShouldBe("application/pdf");
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\\\Users\\\\li\\\\要点.md", "要点.md")]
    [InlineData("a%22b.md", "a\"b.md")]
    [InlineData("\u202Efdp.exe.md", "fdp.exe.md")]
    [InlineData("..", "file")]
    public async Task NamesAreCleaned(string sent, string shown)
    {
        var client = await StartedAsync();
        await UploadAsync(client, UploadForm.Of((UploadForm.FileHead(sent), "1")));

        ((string?)(await client.PollAsync(3))[1]["attachments"]![0]!["name"]).ShouldBe(shown);
    }

    [Fact]
    public async Task AMessageSentTwiceIsShownOnce()
    {
        var client = await StartedAsync();
        (string, string)[] parts = [(UploadForm.ActivityHead, WebChatsActivity), (UploadForm.FileHead("a.md"), "1")];
        var first = await UploadAsync(client, UploadForm.Of(parts));
        (await UploadAsync(client, UploadForm.Of(parts))).ShouldBe(first);
        await client.SayAsync("后来", "c8");

        (await client.PollAsync(5)).Count(activity => activity["attachments"]?[0]?["name"] is not null).ShouldBe(1);
    }

    [Fact]
    public async Task TheAddressInTheTranscriptSavesTheFileAndShowsNothing()
    {
        var client = await StartedAsync();
        await UploadAsync(client, UploadForm.Of((UploadForm.FileHead("要点.html", "text/html"), "<script>alert(1)</script>")));
        using var response = await client.FollowAsync((string)(await client.PollAsync(3))[1]["attachments"]![0]!["contentUrl"]!);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("<script>alert(1)</script>");
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        response.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("要点.html");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task AFileIsNobodysWithoutItsSealOrATokenOfItsConversation()
    {
        var client = await StartedAsync();
        var other = await StartedAsync();
        await UploadAsync(client, UploadForm.Of((UploadForm.FileHead("a.md"), "1"), (UploadForm.FileHead("b.md"), "2")));
        var urls = (await client.PollAsync(3))[1]["attachments"]!.AsArray().Select(file => new Uri((string)file!["contentUrl"]!)).ToList();
        var path = urls[0].AbsolutePath;

        await RefusedAsync(client.FollowAsync(urls[0].GetLeftPart(UriPartial.Path)), HttpStatusCode.Unauthorized);
        await RefusedAsync(client.FollowAsync(urls[0].GetLeftPart(UriPartial.Path) + urls[1].Query), HttpStatusCode.Unauthorized);
        await RefusedAsync(client.FollowAsync(urls[0].GetLeftPart(UriPartial.Path) + "?t=forged"), HttpStatusCode.Unauthorized);
        await RefusedAsync(other.SendAsync(HttpMethod.Get, path), HttpStatusCode.Forbidden);
        using var mine = await client.SendAsync(HttpMethod.Get, path);
        mine.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task AnotherConversationTakesNoFiles()
    {
        var client = await StartedAsync();
        var other = await StartedAsync();

        await RefusedAsync(client.UploadAsync(UploadForm.Of((UploadForm.FileHead("a.md"), "1")), other.Conversation), HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task AnUploadOverTheLimitIsRefusedWith413()
    {
        var client = await StartedAsync();
        var limit = Server.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value.MaxUploadBytes;

        await RefusedAsync(client.UploadAsync(UploadForm.Of((UploadForm.FileHead("a.md"), new string('a', limit)))), HttpStatusCode.RequestEntityTooLarge);
        await UploadAsync(client, UploadForm.Of((UploadForm.FileHead("a.md"), new string('a', limit - 1000))));
    }

    [Fact]
    public async Task ABrokenUploadIsRefusedWith400()
    {
        var client = await StartedAsync();
        var file = (UploadForm.FileHead("a.md"), "1");

        await RefusedAsync(client.UploadAsync(UploadForm.Of()), HttpStatusCode.BadRequest);
        await RefusedAsync(client.UploadAsync(UploadForm.Of((UploadForm.ActivityHead, "{"), file)), HttpStatusCode.BadRequest);
        await RefusedAsync(client.UploadAsync(UploadForm.Of((UploadForm.ActivityHead, """{"type":"event"}"""), file)), HttpStatusCode.BadRequest);
        await RefusedAsync(client.UploadAsync(UploadForm.Of((UploadForm.ActivityHead, """{"type":"message","text":13}"""), file)), HttpStatusCode.BadRequest);
        await RefusedAsync(client.UploadAsync(UploadForm.Of(file, file, file, file, file)), HttpStatusCode.BadRequest);
        await RefusedAsync(client.UploadAsync(UploadForm.Typed(new ByteArrayContent("--x"u8.ToArray()), "multipart/form-data")), HttpStatusCode.BadRequest);
        await RefusedAsync(
            client.UploadAsync(UploadForm.Typed(new ByteArrayContent("--x\r\nContent-"u8.ToArray()), "multipart/form-data; boundary=x")), HttpStatusCode.BadRequest);
    }

    private static async Task<string> UploadAsync(DirectLineClient client, HttpContent content)
    {
        using var response = await client.UploadAsync(content);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (string)(await DirectLineClient.ReadAsync(response))["id"]!;
    }

    private static async Task RefusedAsync(Task<HttpResponseMessage> asking, HttpStatusCode status)
    {
        using var response = await asking;
        response.StatusCode.ShouldBe(status);
        ((string?)(await DirectLineClient.ReadAsync(response))["error"]!["message"]).ShouldNotBeNullOrEmpty();
    }

    private async Task<string> StoredAsync(DirectLineClient client, JsonNode attachment)
    {
        var authority = Server.Services.GetRequiredService<IOptions<PlansOptions>>().Value.Authority;
        var id = AttachmentAddress.IdIn((string?)attachment["contentUrl"], client.Conversation)!;
        var upload = await Server.Services.GetRequiredService<UploadStore>().FindAsync(authority, client.Conversation, id, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(upload!.Content.Span);
    }
}
