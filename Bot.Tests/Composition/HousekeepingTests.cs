using Duban.Bot.Channels.DirectLine;
using Duban.Bot.Composition;
using Duban.Bot.Tests.Storage;
using Duban.Bot.Turns;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Tests.Composition;

public sealed class HousekeepingTests() : StoreSuite(TestEngine.Sqlite)
{
    [Fact]
    public async Task FilesAreForgottenAfterTheirLifetimeAndTurnsAfterADay()
    {
        var (uploads, documents) = (new UploadStore(Database, Time), new DocumentStore(Database, Time));
        await uploads.PutAsync(Options.Authority, [new Upload { Id = "a", Conversation = "c", Name = "a.md", ContentType = "", Content = default }], Cancel);
        await documents.WriteAsync(Options.Authority, [new DocumentWrite(TurnKeys.TurnPrefix + "1", "t", "{}")], Cancel);
        using var housekeeping = new Housekeeping(
            documents, uploads, new OptionsWrapper<PlansOptions>(Options), new OptionsWrapper<DirectLineOptions>(new() { UploadLifetime = TimeSpan.FromDays(3) }),
            Time, NullLogger<Housekeeping>.Instance);

        Time.Advance(TimeSpan.FromDays(2));
        await housekeeping.TidyAsync(Cancel);
        (await uploads.FindAsync(Options.Authority, "c", "a", Cancel)).ShouldNotBeNull();
        (await documents.ReadAsync(Options.Authority, [TurnKeys.TurnPrefix + "1"], Cancel)).ShouldBeEmpty();

        Time.Advance(TimeSpan.FromDays(2));
        await housekeeping.TidyAsync(Cancel);
        (await uploads.FindAsync(Options.Authority, "c", "a", Cancel)).ShouldBeNull();
    }
}
