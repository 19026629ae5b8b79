using Duban.Bot.Tests.Intake;
using Duban.Bot.Tests.Support;
using Duban.Bot.Verbs;

namespace Duban.Bot.Tests.Verbs;

/// <summary>`import FILE`, as an operator runs it: on a database of its own.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("duban-import-");

    public void Dispose() => folder.ThrowAway();

    [Fact]
    public async Task AConfirmedNoticeAnswersTheNextQuestion()
    {
        var notice = Notice(IntakeTalk.Changed(("牵头单位：县司法局", "牵头单位：县审计局")));
        var (status, output, error) = await RunAsync(["import", notice], "第5项牵头单位改为县发改局\n确认导入\n");
        (status, error).ShouldBe((0, ""));
        output.ShouldContain("修改第13项");
        output.ShouldContain("（第2版，20项）");
        (await RunAsync(["ask", "第13项谁牵头"])).Output.ShouldContain("县审计局");
        (await RunAsync(["ask", "第5项谁牵头"])).Output.ShouldContain("县发改局");
    }

    [Fact]
    public async Task WithoutAConfirmationNothingIsInForce()
    {
        var notice = Notice(IntakeTalk.Changed(("牵头单位：县司法局", "牵头单位：县审计局")));
        var (status, _, error) = await RunAsync(["import", notice], "查看变化\n");
        status.ShouldBe(1);
        error.Trim().ShouldBe(Help.NotConfirmed);
        (await RunAsync(["ask", "第13项谁牵头"])).Output.ShouldContain("县司法局");
    }

    [Fact]
    public async Task YesConfirmsAtOnceAndTheSameFileAgainIsDone()
    {
        var notice = Notice(IntakeTalk.Changed(("牵头单位：县司法局", "牵头单位：县审计局")));
        (await RunAsync(["import", notice, "--yes"])).Status.ShouldBe(0);
        var (status, output, _) = await RunAsync(["import", notice, "--yes"]);
        status.ShouldBe(0);
        output.ShouldContain("（第2版）一致");
    }

    [Fact]
    public async Task ASupervisorSendsAFileInTheTerminalChat()
    {
        var notice = Notice(IntakeTalk.Changed(("牵头单位：县司法局", "牵头单位：县审计局")));
        var (_, output, _) = await RunAsync(["chat", "--as", "demo-supervisor"], $"/file {notice}\n确认导入\n第13项谁牵头\n");
        output.ShouldContain("由县审计局牵头");
    }

    [Theory]
    [InlineData("missing.md")]
    [InlineData("empty.md")]
    public async Task WhatCannotBeReadIsStatusOne(string name)
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "empty.md"), "", TestContext.Current.CancellationToken);
        (await RunAsync(["import", Path.Combine(folder.FullName, name)])).Status.ShouldBe(1);
    }

    private string Notice(string text)
    {
        var path = Path.Combine(folder.FullName, "notice.md");
        File.WriteAllText(path, text);
        return path;
    }

    private async Task<(int Status, string Output, string Error)> RunAsync(string[] args, string input = "")
    {
        using var reader = new StringReader(input);
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] settings = [$"--Plans:ConnectionString=Data Source={Path.Combine(folder.FullName, "test.db")}", $"--Plans:SeedsFolder={SeedFacts.Folder}"];
        var status = await CommandLine.RunAsync(args, new Output(reader, output, error), settings);
        return (status, output.ToString(), error.ToString());
    }
}
