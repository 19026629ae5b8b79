using System.Net;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Text;
using Duban.Bot.Tests.Channels.DirectLine;
using Duban.Bot.Tests.Support;
using Duban.Bot.Verbs;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Duban.Bot.Tests.People;

/// <summary>Outside the demonstration the page opens by a signed link alone.</summary>
public sealed class LockedPageTests : IDisposable
{
    private const string Key = "a key of an office portal, long enough";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("duban-people-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Roster => Path.Combine(folder.FullName, "roster.csv");

    private string[] Settings =>
    [
        "--Demo:Today=", $"--Plans:ConnectionString=Data Source={Path.Combine(folder.FullName, "test.db")}", $"--Plans:SeedsFolder={SeedFacts.Folder}", $"--Web:TokenKey={Key}",
    ];

    public void Dispose() => folder.ThrowAway();

    [Fact]
    public async Task WithoutALinkThePageSaysInBothLanguagesHowToGetIn()
    {
        await using var program = await StartAsync();
        using var page = await program.Client.GetAsync("/", Cancel);
        page.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var text = await page.Content.ReadAsStringAsync(Cancel);
        text.ShouldContain("专属链接");
        text.ShouldContain("your own link");
        page.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        using var token = await program.Client.PostAsJsonAsync("/api/webchat/token", new { }, Cancel);
        token.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ALinkOfThePortalOpensThePageAndTheBrowserIsThatOfficerFromThenOn()
    {
        await using var program = await StartAsync();
        // The client follows the redirect and keeps its cookies, as a browser does.
        using var page = await program.Client.GetAsync("/?token=" + Token("zhang", TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(5)), Cancel);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.RequestMessage!.RequestUri!.Query.ShouldBeEmpty();

        using var again = await program.Client.GetAsync("/", Cancel);
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await AskAsync(program, "我们局牵头哪些任务")).ShouldContain("县司法局牵头");
    }

    [Fact]
    public async Task WhatInvitePrintsOpensThePage()
    {
        await using var program = await StartAsync();
        var (status, output) = await RunAsync("invite", "张三");
        status.ShouldBe(0);
        output.ShouldContain("code: ");
        var link = output[(output.IndexOf("/?token=", StringComparison.Ordinal))..].Trim();
        using var page = await program.Client.GetAsync(link, Cancel);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("expired")]
    [InlineData("foreign key")]
    [InlineData("nobody")]
    [InlineData("sample")]
    [InlineData("no token")]
    public async Task ABadTokenOpensNothing(string kind)
    {
        await using var program = await StartAsync();
        var soon = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(5);
        var token = kind switch
        {
            "expired" => Token("zhang", TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-5)),
            "foreign key" => Token("zhang", soon, "another key that is long enough, too"),
            "nobody" => Token("wang", soon),
            "sample" => Token("demo-justice", soon),
            _ => "x",
        };
        using var page = await program.Client.GetAsync("/?token=" + token, Cancel);
        page.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        page.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task WhoLeavesTheRosterIsLockedOut()
    {
        await using var program = await StartAsync();
        using var page = await program.Client.GetAsync("/?token=" + Token("zhang", TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(5)), Cancel);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        await ImportAsync("姓名,单位,编号\n李四,县司法局,li");
        using var again = await program.Client.GetAsync("/", Cancel);
        again.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ARosterWithRefusedRowsIsNotImportedUnlessTheRestIsConfirmed()
    {
        await File.WriteAllTextAsync(Roster, "姓名,单位\n张三,县司法局\n李四,县航天局", Cancel);
        (await RunAsync("import", Roster, "--yes")).Status.ShouldBe(1);
        (await RunAsync("invite", "张三")).Status.ShouldBe(1);
        var (status, output) = await RunWithAsync("确认导入\n", "import", Roster);
        status.ShouldBe(0);
        output.ShouldContain("line 3 李四");
        (await RunAsync("invite", "张三")).Status.ShouldBe(0);
    }

    private async Task<RunningProgram> StartAsync()
    {
        await ImportAsync("姓名,单位,编号\n张三,县司法局,zhang");
        return await RunningProgram.StartAsync(settings: Settings);
    }

    private async Task ImportAsync(string csv)
    {
        await File.WriteAllTextAsync(Roster, csv, Cancel);
        (await RunAsync("import", Roster, "--yes")).Status.ShouldBe(0);
    }

    private Task<(int Status, string Output)> RunAsync(params string[] args) => RunWithAsync("", args);

    private async Task<(int Status, string Output)> RunWithAsync(string input, params string[] args)
    {
        using var reader = new StringReader(input);
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (await CommandLine.RunAsync(args, new Output(reader, output, error), Settings), output.ToString());
    }

    private static string Token(string officer, DateTime until, string key = Key) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
    {
        Subject = new ClaimsIdentity([new Claim("sub", officer)]), Expires = until,
        SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(key)), SecurityAlgorithms.HmacSha256),
    });

    private static async Task<string> AskAsync(RunningProgram program, string question)
    {
        using var response = await program.Client.PostAsJsonAsync("/api/webchat/token", new { }, Cancel);
        var visit = await DirectLineClient.ReadAsync(response);
        var client = new DirectLineClient(program.Client) { Token = (string)visit["token"]! };
        (await client.StartAsync()).Dispose();
        await client.PollAsync(1);
        await client.SayAsync(question);
        return (string)(await client.PollAsync(3))[2]["text"]!;
    }
}
