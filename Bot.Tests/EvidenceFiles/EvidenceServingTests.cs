using System.Net;
using Duban.Bot.Channels.DirectLine;
using Duban.Bot.EvidenceFiles;
using Duban.Bot.Tests.Progress;
using Duban.Bot.Tests.Support;
using Duban.Plans;
using Duban.Plans.Progress;
using Duban.Plans.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Duban.Bot.Tests.EvidenceFiles;

/// <summary>Files over HTTP: for whom the link was made, while they may see them, and for nobody else.</summary>
public sealed class EvidenceServingTests : IAsyncLifetime
{
    private RunningProgram program = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private IServiceProvider Services => program.App.Services;

    public async ValueTask InitializeAsync() => program = await RunningProgram.StartAsync();

    public ValueTask DisposeAsync() => program.DisposeAsync();

    [Fact]
    public async Task AFileIsServedToWhomTheLinkWasMadeFor()
    {
        var file = await SaveAsync("方案 \"一\".pdf", SomeFiles.Pdf, "pdf");
        using var response = await GetAsync(Links.For(Supervisor, file.Id));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync(Cancel)).ShouldBe(SomeFiles.Pdf);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        response.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("方案 \"一\".pdf");
        Header(response, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(response, "Content-Security-Policy").ShouldBe("default-src 'none'; sandbox");
        Header(response, "Cache-Control").ShouldContain("no-store");
        Header(response, "Cache-Control").ShouldContain("private");
        Header(response, "Referrer-Policy").ShouldBe("no-referrer");
    }

    [Fact]
    public async Task PicturesAreShown()
    {
        var file = await SaveAsync("现场.jpg", SomeFiles.Jpg, "jpg");
        using var response = await GetAsync(Links.For(Supervisor, file.Id));
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
    }

    [Fact]
    public async Task WhatIsNotYoursLooksAsWhatIsNotThere()
    {
        var file = await SaveAsync("方案.pdf", SomeFiles.Pdf, "pdf");
        var link = Links.For(Supervisor, file.Id);
        var answers = new List<string>
        {
            await DescribeAsync(Links.For("nobody", file.Id)),
            await DescribeAsync(Links.For(Outsider, file.Id)),
            await DescribeAsync(Links.For(Supervisor, "0123456789")),
            await DescribeAsync(link[..^3] + "AAA"),
            await DescribeAsync(EvidenceLinks.Route + "/" + file.Id),
            await DescribeAsync(EvidenceLinks.Route + "/" + new string('a', 3000)),
        };
        answers.Distinct().ShouldHaveSingleItem().ShouldStartWith("NotFound");
        (await DescribeAsync(link)).ShouldStartWith("OK");
    }

    [Fact]
    public async Task TheUnitThatSentAFileSeesIt()
    {
        var file = await SaveAsync("方案.pdf", SomeFiles.Pdf, "pdf");
        (await DescribeAsync(Links.For(Insider, file.Id))).ShouldStartWith("OK");
    }

    [Fact]
    public async Task AFileThatWasAlteredIsNotServed()
    {
        var file = await SaveAsync("方案.pdf", SomeFiles.Pdf, "pdf");
        var path = Path.Combine(Services.GetRequiredService<EvidenceFolder>().Location, file.Hash);
        await File.WriteAllBytesAsync(path, SomeFiles.Program, Cancel);
        (await DescribeAsync(Links.For(Supervisor, file.Id))).ShouldStartWith("NotFound");
    }

    [Fact]
    public void ALinkHoldsForItsTime()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2021, 10, 11, 1, 0, 0, TimeSpan.Zero));
        var links = new EvidenceLinks(
            Services.GetRequiredService<Microsoft.AspNetCore.DataProtection.IDataProtectionProvider>(), Options.Create(new EvidenceOptions()),
            Options.Create(new DirectLineOptions { PublicUrl = "https://duban.county.cn/" }), time);
        var link = links.For("li/张", "e1");
        link.ShouldStartWith("https://duban.county.cn/evidence/");
        var ticket = link["https://duban.county.cn/evidence/".Length..];
        time.Advance(TimeSpan.FromMinutes(10));
        links.Read(ticket)!.ShouldBe(new EvidenceTicket("e1", "li/张", time.GetUtcNow()));
        time.Advance(TimeSpan.FromSeconds(1));
        links.Read(ticket).ShouldBeNull();
    }

    [Fact]
    public async Task ThePlaceOfFilesIsBesideTheDatabase()
    {
        await SaveAsync("方案.pdf", SomeFiles.Pdf, "pdf");
        var database = new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(Services.GetRequiredService<IOptions<PlansOptions>>().Value.ConnectionString).DataSource;
        Directory.GetFiles(Path.Combine(Path.GetDirectoryName(database)!, "evidence")).ShouldHaveSingleItem();
    }

    private EvidenceLinks Links => Services.GetRequiredService<EvidenceLinks>();

    private string Supervisor => OfficerWhere(officer => officer.Role == Plans.Units.OfficerRole.Supervisor);

    private string Insider => OfficerWhere(officer => officer.Unit == "县司法局");

    private string Outsider => OfficerWhere(officer => officer.Role == Plans.Units.OfficerRole.Officer && officer.Unit != "县司法局");

    private string OfficerWhere(Func<Plans.Units.Officer, bool> fits) =>
        Services.GetRequiredService<FactsLoader>().LoadAsync(Cancel).GetAwaiter().GetResult().Known.Officers.First(fits).Id;

    private async Task<EvidenceFile> SaveAsync(string name, byte[] content, string type)
    {
        var facts = await Services.GetRequiredService<FactsLoader>().LoadAsync(Cancel);
        var evidence = new NewEvidence(name, EvidenceType.Named(type)!, content)
        {
            Notice = facts.Shelf[0].Version.Notice, ItemKey = "some-item", Unit = facts.Known.FindUnit("县司法局")!.Id, StoredBy = Insider,
        };
        return await Services.GetRequiredService<EvidenceStore>().SaveAsync(Services.GetRequiredService<IOptions<PlansOptions>>().Value.Authority, evidence, Cancel);
    }

    private Task<HttpResponseMessage> GetAsync(string link) => program.Client.GetAsync(new Uri(link, UriKind.Relative), Cancel);

    private async Task<string> DescribeAsync(string link)
    {
        using var response = await GetAsync(link);
        var headers = response.Headers.Concat(response.Content.Headers).Where(header => header.Key != "Date").Select(header => $"{header.Key}={string.Join(',', header.Value)}");
        return $"{response.StatusCode} {string.Join(';', headers.Order())} {await response.Content.ReadAsStringAsync(Cancel)}";
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(",", response.Headers.GetValues(name));
}
