using Duban.Bot.Tests.Units;
using Duban.Plans.Storage;
using Duban.Plans.Units;

namespace Duban.Bot.Tests.Storage;

public abstract class DirectoryStoreSuite(TestEngine engine) : StoreSuite(engine)
{
    private DirectoryStore Store => new(Database);

    [Fact]
    public async Task TheSeedDirectoryComesBackAsItWent()
    {
        (await Store.ImportAsync(Authority, Some.SeedDirectory(), "a", Time.GetUtcNow(), Cancel)).ShouldBe(new ImportResult(ImportOutcome.Imported, 1));
        var stored = (await Store.LoadCurrentAsync(Authority, Cancel))!;
        stored.Directory.ToJson().ShouldBe(Some.SeedDirectory().ToJson());
        stored.ImportedAt.ShouldBe(Time.GetUtcNow());
    }

    [Fact]
    public async Task TheSameFileAgainIsUnchangedAndAChangedOneANewRevision()
    {
        await Store.ImportAsync(Authority, Some.SeedDirectory(), "a", Time.GetUtcNow(), Cancel);
        (await Store.ImportAsync(Authority, Some.SeedDirectory(), "a", Time.GetUtcNow(), Cancel)).ShouldBe(new ImportResult(ImportOutcome.Unchanged, 1));
        (await Store.ImportAsync(Authority, UnitDirectory.Empty, "b", Time.GetUtcNow(), Cancel)).ShouldBe(new ImportResult(ImportOutcome.NewVersion, 2));
        (await Store.LoadCurrentAsync(Authority, Cancel))!.Directory.Units.ShouldBeEmpty();
        (await Store.LoadCurrentAsync(Authority, Cancel))!.Revision.ShouldBe(2);
    }

    [Fact]
    public async Task TheSameFileReadAnewWithAnotherResultIsANewRevision()
    {
        await Store.ImportAsync(Authority, UnitDirectory.Empty, "a", Time.GetUtcNow(), Cancel);
        (await Store.ImportAsync(Authority, Some.SeedDirectory(), "a", Time.GetUtcNow(), Cancel)).ShouldBe(new ImportResult(ImportOutcome.NewVersion, 2));
        (await Store.ImportAsync(Authority, Some.SeedDirectory(), "a", Time.GetUtcNow(), Cancel)).ShouldBe(new ImportResult(ImportOutcome.Unchanged, 2));
    }

    [Fact]
    public async Task WhatAPersonMadeOfTheDirectoryIsNotUndoneByTheSameSeed()
    {
        await Store.ImportAsync(Authority, Some.SeedDirectory(), "a", Time.GetUtcNow(), Cancel);
        var seed = Some.SeedDirectory();
        await Store.AdoptAsync(Authority, seed.With([.. seed.Units.Select(unit => unit.AlsoNamed("另一个名字"))]), basedOn: 1, Time.GetUtcNow(), Cancel);
        (await Store.ImportAsync(Authority, seed, "a", Time.GetUtcNow(), Cancel)).Outcome.ShouldBe(ImportOutcome.Unchanged);
        var stored = (await Store.LoadCurrentAsync(Authority, Cancel))!;
        (stored.Revision, stored.Directory.Units[0].Aliases.Contains("另一个名字")).ShouldBe((2, true));
    }

    [Fact]
    public async Task ARevisionThatCameMeanwhileIsAConflict()
    {
        await Store.ImportAsync(Authority, Some.SeedDirectory(), "a", Time.GetUtcNow(), Cancel);
        await Should.ThrowAsync<VersionConflictException>(() => Store.AdoptAsync(Authority, UnitDirectory.Empty, basedOn: 0, Time.GetUtcNow(), Cancel));
    }

    [Fact]
    public async Task AnAuthorityWithoutADirectoryHasNone()
    {
        (await Store.LoadCurrentAsync(Authority, Cancel)).ShouldBeNull();
        (await Store.LoadCurrentAsync(Authority, Cancel)).ShouldBeNull();
    }
}

public sealed class DirectoryStoreOnSqliteTests() : DirectoryStoreSuite(TestEngine.Sqlite);

public sealed class DirectoryStoreOnPostgresTests() : DirectoryStoreSuite(TestEngine.Postgres);
