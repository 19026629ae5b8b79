using Duban.Bot.Tests.Units;
using Duban.Plans.Storage;

namespace Duban.Bot.Tests.Storage;

// What it decides is the same on every database.
public sealed class SeedImporterTests() : StoreSuite(TestEngine.Sqlite)
{
    private readonly string seeds = Directory.CreateTempSubdirectory("duban-seeds-").FullName;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Directory.Exists(seeds)) Directory.Delete(seeds, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task AMissingFolderIsAnOutcome()
    {
        Directory.Delete(seeds);
        (await ImportAsync()).Select(outcome => outcome.Result).ShouldBe([SeedResult.Missing, SeedResult.Missing]);
    }

    [Fact]
    public async Task AnUnreadableSeedIsRefusedWithOneLine()
    {
        await File.WriteAllTextAsync(Path.Combine(seeds, "units.json"), "{\n 坏", Cancel);
        await File.WriteAllBytesAsync(Path.Combine(seeds, "notice.md"), [0, 1, 2, 255], Cancel);
        var outcomes = await ImportAsync();
        outcomes.Select(outcome => (outcome.File, outcome.Result)).ShouldBe([("units.json", SeedResult.Refused), ("notice.md", SeedResult.Refused)]);
        outcomes.ShouldAllBe(outcome => outcome.Reason!.Length > 0 && !outcome.Reason.Contains('\n'));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"units":null,"groups":[]}""")]
    [InlineData("""{"units":[{"id":"a"}],"groups":[]}""")]
    [InlineData("""{"units":[null],"groups":[]}""")]
    [InlineData("""{"units":[],"groups":[{"name":"各乡镇","reach":"sometimes"}]}""")]
    public async Task AHalfDirectoryIsRefused(string json)
    {
        await File.WriteAllTextAsync(Path.Combine(seeds, "units.json"), json, Cancel);
        (await ImportAsync())[0].Result.ShouldBe(SeedResult.Refused);
    }

    [Fact]
    public async Task TheDirectoryIsImportedOnceAndAgainWhenChanged()
    {
        var file = Path.Combine(seeds, "units.json");
        await File.WriteAllTextAsync(file, Some.SeedDirectory().ToJson(), Cancel);
        (await ImportAsync())[0].ShouldBe(new SeedOutcome { File = "units.json", Result = SeedResult.Imported, Version = 1 });
        (await ImportAsync())[0].Result.ShouldBe(SeedResult.Unchanged);
        await File.AppendAllTextAsync(file, "\n", Cancel);
        (await ImportAsync())[0].ShouldBe(new SeedOutcome { File = "units.json", Result = SeedResult.NewVersion, Version = 2 });
    }

    [Fact]
    public async Task AReadmeIsNoNotice()
    {
        await File.WriteAllTextAsync(Path.Combine(seeds, "README.md"), "# 种子", Cancel);
        (await ImportAsync())[1].Result.ShouldBe(SeedResult.Missing);
    }

    private async Task<SeedOutcome[]> ImportAsync()
    {
        Options.SeedsFolder = seeds;
        var options = Microsoft.Extensions.Options.Options.Create(Options);
        return [.. await new SeedImporter(new PlanStore(Database), new DirectoryStore(Database), options, Time).ImportAsync(Cancel)];
    }
}
