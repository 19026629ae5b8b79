using Duban.Bot.Tests.Support;
using Duban.Plans.Progress;
using Duban.Plans.Storage;

namespace Duban.Bot.Tests.Storage;

public abstract class EvidenceStoreSuite(TestEngine engine) : StoreSuite(engine)
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("duban-evidence-");

    private string Files => Path.Combine(root.FullName, "evidence");

    private EvidenceStore Store => new(Database, Folder, Time);

    private EvidenceFolder Folder => new(Microsoft.Extensions.Options.Options.Create(new EvidenceOptions { Folder = Files }), Microsoft.Extensions.Options.Options.Create(Options));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        root.ThrowAway();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task AFileComesBackByteForByteWithAllThatIsKnownOfIt()
    {
        var saved = await SaveAsync([1, 2, 3]);
        await using var next = OtherProcess();
        var store = new EvidenceStore(next, Folder, Time);
        var found = await store.FindAsync(Authority, saved.Id, Cancel);
        found.ShouldBe(saved);
        (found!.Name, found.Type, found.Size, found.Unit, found.StoredBy, found.StoredAt).ShouldBe((SomePlan.Injection + ".pdf", "pdf", 3L, "justice-bureau", "li", Time.GetUtcNow()));
        (await store.OpenAsync(found, Cancel))!.Value.ToArray().ShouldBe([1, 2, 3]);
        (await store.ListAsync(Authority, "n1", "i1", Cancel)).ShouldBe([saved]);
    }

    [Fact]
    public async Task AFileIsFoundInItsOwnOfficeAlone()
    {
        var saved = await SaveAsync([1]);
        (await Store.FindAsync("宣汉县", saved.Id, Cancel)).ShouldBeNull();
        (await Store.FindAsync(Authority, "没有", Cancel)).ShouldBeNull();
        (await Store.ListAsync(Authority, "n1", "i2", Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task TheSameContentTwiceIsOneFileAndTwoRows()
    {
        var saved = new[] { await SaveAsync([1, 2]), await SaveAsync([1, 2]) };
        saved[0].Id.ShouldNotBe(saved[1].Id);
        Directory.GetFiles(Files).Select(Path.GetFileName).ShouldBe([saved[0].Hash]);
        saved[0].Hash.ShouldBe("a12871fee210fb8619291eaea194581cbd2531e4b23759d225f6806923f63222");
    }

    [Fact]
    public async Task ManyWhoStoreTheSameAtOnceLeaveOneWholeFile()
    {
        var content = new byte[200_000];
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Folder.PutAsync(content, Cancel), Cancel)));
        Directory.GetFiles(Files).ShouldHaveSingleItem();
        (await Folder.ReadAsync(EvidenceFolder.HashOf(content), Cancel))!.Value.Length.ShouldBe(content.Length);
    }

    [Fact]
    public async Task ARowGoesWithTheTransactionAroundIt()
    {
        EvidenceFile? saved = null;
        await Should.ThrowAsync<InvalidOperationException>(() => Database.InTransactionAsync(async _ =>
        {
            saved = await SaveAsync([1]);
            throw new InvalidOperationException("no");
        }, Cancel));
        (await Store.FindAsync(Authority, saved!.Id, Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task WhatIsMissingOrAlteredIsNotOpenedAndIsFound()
    {
        var (good, gone, altered) = (await SaveAsync([1]), await SaveAsync([2]), await SaveAsync([3]));
        File.Delete(Path.Combine(Files, gone.Hash));
        await File.WriteAllBytesAsync(Path.Combine(Files, altered.Hash), [4], Cancel);

        (await Store.OpenAsync(good, Cancel)).ShouldNotBeNull();
        (await Store.OpenAsync(gone, Cancel)).ShouldBeNull();
        (await Store.OpenAsync(altered, Cancel)).ShouldBeNull();
        var damaged = new List<DamagedEvidence>();
        await foreach (var one in Store.FindDamagedAsync(Authority, Cancel)) damaged.Add(one);
        damaged.ShouldBe([new DamagedEvidence(gone, EvidenceDamage.Missing), new DamagedEvidence(altered, EvidenceDamage.Altered)], ignoreOrder: true);
    }

    [Fact]
    public async Task ADamagedFileIsWholeAgainWhenItsContentComesAgain()
    {
        var saved = await SaveAsync([1, 2]);
        await File.WriteAllBytesAsync(Path.Combine(Files, saved.Hash), [9], Cancel);
        await SaveAsync([1, 2]);
        (await Store.OpenAsync(saved, Cancel))!.Value.ToArray().ShouldBe([1, 2]);
    }

    private Task<EvidenceFile> SaveAsync(byte[] content) => Store.SaveAsync(
        Authority,
        new NewEvidence(SomePlan.Injection, EvidenceType.Named("pdf")!, content) { Notice = "n1", ItemKey = "i1", Unit = "justice-bureau", StoredBy = "li" },
        Cancel);
}

public sealed class EvidenceStoreOnSqliteTests() : EvidenceStoreSuite(TestEngine.Sqlite);

public sealed class EvidenceStoreOnPostgresTests() : EvidenceStoreSuite(TestEngine.Postgres);
