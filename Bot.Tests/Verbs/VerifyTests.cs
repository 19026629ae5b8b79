using Dapper;
using Duban.Bot.Tests.Storage;
using Duban.Bot.Tests.Support;
using Duban.Bot.Verbs;
using Duban.Plans;
using Duban.Plans.Progress;
using Duban.Plans.Storage;
using Microsoft.Data.Sqlite;

namespace Duban.Bot.Tests.Verbs;

public sealed class VerifyTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("duban-verify-");

    private string Connection => $"Data Source={Path.Combine(folder.FullName, "test.db")}";

    public void Dispose() => folder.ThrowAway();

    [Fact]
    public async Task AnIntactLogIsSaidSoWithStatusZeroAndATamperedOneWithEachFaultAndStatusOne()
    {
        (await RunAsync()).ShouldBe((0, "0 acts, chain intact\nevidence files intact\n", ""));
        await WorkAsync();
        var (status, said, faults) = await RunAsync();
        (status, faults).ShouldBe((0, ""));
        said.ShouldStartWith("1 acts, chain intact, last hash ");
        (await RunAsync("--hash", said.Split('\n')[0].Split(' ')[^1])).Status.ShouldBe(0);
        (await RunAsync("--hash", "0123")).Status.ShouldBe(1);
        await using (var connection = new SqliteConnection(Connection)) await connection.ExecuteAsync("update acts set officer_name = '他人'");
        (await RunAsync()).ShouldBe((1, "evidence files intact\n", "act 1: its content is not what its hash says: it was changed (sign by 他人, 2021-10-11)\n"));
    }

    private async Task WorkAsync()
    {
        await using var database = new Database(new PlansOptions { ConnectionString = Connection });
        var record = SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 0, SomeWork.Of(SomeWork.Justice), new Sign());
        // The seeds were imported by the first run.
        record = record with { Basis = new Basis(1, 1, 0) };
        await new ProgressStore(database, new ActLog(database), TimeProvider.System).RecordAsync("开江县", record, TestContext.Current.CancellationToken);
    }

    private async Task<(int Status, string Said, string Faults)> RunAsync(params string[] options)
    {
        using StringWriter said = new(), faults = new();
        var status = await CommandLine.RunAsync(
            ["verify", .. options], new Output(TextReader.Null, said, faults), $"--Plans:ConnectionString={Connection}", $"--Plans:SeedsFolder={SeedFacts.Folder}");
        return (status, said.ToString(), faults.ToString());
    }
}
