using System.Net;
using System.Text;
using System.Text.Json;
using Duban.Bot.Channels.BotFramework.Registration;
using Duban.Bot.Tests.Channels.BotFramework.Registration;
using Duban.Bot.Tests.Storage;
using Duban.Bot.Turns.Files;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Tests.Turns.Files;

public sealed class IncomingFilesTests() : StoreSuite(TestEngine.Sqlite)
{
    private const string Share = "https://kaijiang.sharepoint.com/personal/li/download.aspx?tempauth=secret";
    private const string Service = "https://smba.trafficmanager.net/apac/";
    private readonly BotRegistration registration = Registered.Single();
    private readonly FakeHosts hosts = new();
    private readonly AttachmentOptions options = new() { MaxBytes = 1024 * 1024 };

    [Fact]
    public async Task AFileOfTeamsIsDownloaded()
    {
        hosts.Answer(Share, () => Content("# 通知"u8));
        var fetched = await FetchAsync("msteams", Teams(Share));
        Text(fetched).ShouldBe(["工作要点.md: # 通知"]);
        fetched.Regrets.ShouldBeEmpty();
    }

    [Fact]
    public async Task APictureInTheTextIsFetchedFromTeamsServiceWithOurProof()
    {
        hosts.Answer(Service + "v3/attachments/1/views/original", () => Content("PNG"u8));
        var fetched = await FetchAsync("msteams", new Attachment { ContentType = "image/*", ContentUrl = Service + "v3/attachments/1/views/original" });
        Text(fetched).ShouldBe(["file: PNG"]);
        hosts.Proofs.ShouldBe(["Bearer ours"]);
    }

    [Theory]
    [InlineData("https://evil.test/a.png")]
    [InlineData("http://smba.trafficmanager.net/apac/v3/attachments/1")]
    [InlineData("https://smba.trafficmanager.net.evil.test/apac/v3/attachments/1")]
    [InlineData("https://smba.trafficmanager.net:8443/apac/v3/attachments/1")]
    public async Task NobodyElseGetsTheProof(string address)
    {
        (await RegretAsync("msteams", new Attachment { ContentType = "image/png", ContentUrl = address, Name = "a.png" })).ShouldContain("a.png");
        hosts.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhereTheServiceSendsTheCallerElsewhereTheProofStaysHere()
    {
        hosts.Answer(Service + "v3/attachments/1/views/original", () => Redirect(Share));
        hosts.Answer(Share, () => Content("PNG"u8));
        Text(await FetchAsync("msteams", new Attachment { ContentType = "image/png", ContentUrl = Service + "v3/attachments/1/views/original", Name = "a.png" })).ShouldBe(["a.png: PNG"]);
        hosts.Proofs.ShouldBe(["Bearer ours", ""]);
    }

    [Fact]
    public async Task TheTwinOfAMessageAndCardsAreNoFiles()
    {
        var fetched = await FetchAsync(
            "msteams",
            new Attachment { ContentType = "text/html", Content = "<p>第13项谁牵头</p>" },
            new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = new { } },
            new Attachment { ContentType = "application/vnd.microsoft.card.thumbnail", ContentUrl = "https://kaijiang.sharepoint.com/a" },
            new Attachment { ContentType = "messageReference", Content = new { } });
        (fetched.Files.IsEmpty, fetched.Regrets.IsEmpty).ShouldBe((true, true));
        hosts.Asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://kaijiang.sharepoint.com/a")]
    [InlineData("https://evil.test/a")]
    [InlineData("https://kaijiang.sharepoint.com.evil.test/a")]
    [InlineData("https://evilsharepoint.com/a")]
    [InlineData("https://kaijiang.sharepoint.com@169.254.169.254/metadata")]
    [InlineData("file:///etc/passwd")]
    public async Task OtherHostsAreNotAsked(string address)
    {
        (await RegretAsync("msteams", Teams(address))).ShouldBe("文件“工作要点.md”没有取到：我不能从它所在的网址下载；请把文件直接发给我。");
        hosts.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task AHostThatIsNamedTakesThePlaceOfTeamsOwn()
    {
        options.Hosts.Add("files.kaijiang.gov.cn");
        hosts.Answer("https://files.kaijiang.gov.cn/a", () => Content("1"u8));
        Text(await FetchAsync("msteams", Teams("https://files.kaijiang.gov.cn/a"))).ShouldBe(["工作要点.md: 1"]);
        await RegretAsync("msteams", Teams(Share));
    }

    [Fact]
    public async Task ARedirectIsFollowedToNamedHostsAlone()
    {
        hosts.Answer(Share, () => Redirect("https://tenant.svc.ms/a"));
        hosts.Answer("https://tenant.svc.ms/a", () => Content("1"u8));
        Text(await FetchAsync("msteams", Teams(Share))).ShouldBe(["工作要点.md: 1"]);

        hosts.Answer(Share, () => Redirect("https://evil.test/a"));
        (await RegretAsync("msteams", Teams(Share))).ShouldContain("网址");
        hosts.Asked.ShouldNotContain(url => url.Contains("evil", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RedirectsThatGoRoundInACircleEnd()
    {
        hosts.Answer(Share, () => Redirect(Share));
        (await RegretAsync("msteams", Teams(Share))).ShouldContain("下载失败");
        hosts.Asked.Count.ShouldBeLessThan(10);
    }

    [Fact]
    public async Task AFileOverTheLimitIsNotReadToItsEnd()
    {
        var endless = new EndlessStream();
        hosts.Answer(Share, () => new HttpResponseMessage { Content = new StreamContent(endless) });
        (await RegretAsync("msteams", Teams(Share))).ShouldBe("文件“工作要点.md”超过1MB，没有接收；请缩小后再发。");
        endless.Given.ShouldBeLessThan(2 * options.MaxBytes);
    }

    [Fact]
    public async Task ADownloadThatHangsIsGivenUp()
    {
        options.Timeout = TimeSpan.FromMilliseconds(1);
        hosts.Hang(Share);
        (await RegretAsync("msteams", Teams(Share))).ShouldContain("下载用时太长");
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, "已不在服务器上")]
    [InlineData(HttpStatusCode.Forbidden, "下载失败")]
    [InlineData(HttpStatusCode.InternalServerError, "下载失败")]
    public async Task ARefusalOfTheHostIsSaid(HttpStatusCode status, string reason)
    {
        hosts.Answer(Share, () => new HttpResponseMessage(status));
        (await RegretAsync("msteams", Teams(Share))).ShouldContain(reason);
    }

    [Fact]
    public async Task ABrokenLineIsSaid()
    {
        hosts.Answer(Share, () => throw new HttpRequestException("the line broke"));
        (await RegretAsync("msteams", Teams(Share))).ShouldContain("下载失败");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("7")]
    [InlineData("""{"downloadUrl":"nowhere"}""")]
    [InlineData("""{"downloadUrl":7}""")]
    public async Task AnAnnouncementWithoutAddressIsSaid(string content) =>
        (await RegretAsync("msteams", new Attachment { ContentType = TeamsFiles.ContentType, Name = "a.md", Content = JsonElement.Parse(content) })).ShouldContain("不完整");

    [Theory]
    [InlineData("directline")]
    [InlineData("emulator")]
    public async Task OnOtherChannelsNobodyCanMakeTheBotDownload(string channel)
    {
        await RegretAsync(channel, Teams(Share));
        await RegretAsync(channel, new Attachment { ContentType = "image/png", ContentUrl = Share, Name = "a.png" });
        hosts.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task AFileInItsAddressIsRead()
    {
        var data = "data:text/markdown;base64," + Convert.ToBase64String("# 通知"u8);
        Text(await FetchAsync("emulator", new Attachment { ContentType = "text/markdown", ContentUrl = data, Name = "../a.md" })).ShouldBe(["a.md: # 通知"]);
    }

    [Theory]
    [InlineData("data:text/plain,abc", "不完整")]
    [InlineData("data:text/plain;base64,*", "不完整")]
    [InlineData("data:", "不完整")]
    public async Task ABrokenAddressIsSaid(string url, string reason) =>
        (await RegretAsync("emulator", new Attachment { ContentType = "text/plain", ContentUrl = url, Name = "a.txt" })).ShouldContain(reason);

    [Fact]
    public async Task AFileInItsAddressOverTheLimitIsSaid()
    {
        var data = "data:text/plain;base64," + Convert.ToBase64String(new byte[options.MaxBytes + 3]);
        (await RegretAsync("emulator", new Attachment { ContentType = "text/plain", ContentUrl = data, Name = "a.txt" })).ShouldContain("超过1MB");
    }

    [Fact]
    public async Task AnUploadIsReadFromTheStoreInItsOwnConversationAlone()
    {
        await new UploadStore(Database, Time).PutAsync(
            Options.Authority, [new Upload { Id = "u1", Conversation = "talk", Name = "a.md", ContentType = "text/markdown", Content = "# 通知"u8.ToArray() }], Cancel);
        Text(await FetchAsync("directline", Upload("talk", "u1"))).ShouldBe(["a.md: # 通知"]);
        (await RegretAsync("directline", Upload("talk", "u2"))).ShouldContain("已不在服务器上");
        (await RegretAsync("directline", Upload("other", "u1"))).ShouldContain("网址");
        hosts.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task OfManyFilesTheFirstFourAreTakenAndTheOthersNamed()
    {
        hosts.Answer(Share, () => Content("1"u8));
        var fetched = await FetchAsync("msteams", [.. Enumerable.Range(0, 6).Select(_ => Teams(Share))]);
        (fetched.Files.Length, fetched.Regrets.Length).ShouldBe((4, 2));
        fetched.Regrets[0].Text.ShouldBe("一次最多接收4个文件，“工作要点.md”没有接收；请另发一次。");
    }

    private static Attachment Teams(string address) => new()
    {
        ContentType = TeamsFiles.ContentType, ContentUrl = "https://kaijiang.sharepoint.com/personal/li/工作要点.md", Name = "工作要点.md",
        // As an activity from the wire carries it.
        Content = JsonSerializer.SerializeToElement(new { downloadUrl = address, uniqueId = "1", fileType = "md" }),
    };

    private static Attachment Upload(string conversation, string id) =>
        new() { ContentType = "text/markdown", Name = "a.md", ContentUrl = $"https://duban.test/base/v3/directline/attachments/{conversation}/{id}?t=x" };

    private static HttpResponseMessage Content(ReadOnlySpan<byte> bytes) => new() { Content = new ByteArrayContent(bytes.ToArray()) };

    private static HttpResponseMessage Redirect(string to) => new(HttpStatusCode.Found) { Headers = { Location = new Uri(to) } };

    private static IEnumerable<string> Text(FetchedFiles fetched) =>
        fetched.Files.Select(file => $"{file.Name}: {Encoding.UTF8.GetString(file.Content.Span)}");

    private async Task<string> RegretAsync(string channel, Attachment attachment)
    {
        var fetched = await FetchAsync(channel, attachment);
        fetched.Files.ShouldBeEmpty();
        return fetched.Regrets.ShouldHaveSingleItem().Text;
    }

    private Task<FetchedFiles> FetchAsync(string channel, params Attachment[] attachments)
    {
        var settings = new OptionsWrapper<AttachmentOptions>(options);
        var files = new IncomingFiles(
            new UploadStore(Database, Time), new TeamsFiles(hosts, new BotProof(new OptionsWrapper<BotRegistration>(registration), new SomeCredentials()), settings), new OptionsWrapper<PlansOptions>(Options), settings, NullLogger<IncomingFiles>.Instance);
        var activity = new Activity
        {
            Type = ActivityTypes.Message, ChannelId = channel, Locale = "zh-CN", Conversation = new ConversationAccount(id: "talk"), Attachments = attachments, ServiceUrl = Service,
        };
        return files.FetchAsync(activity, Cancel);
    }

    /// <summary>A body without end; notes how much of it was taken.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Given += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
