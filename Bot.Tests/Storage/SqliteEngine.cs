using Duban.Plans;

namespace Duban.Bot.Tests.Storage;

internal sealed class SqliteEngine : TestEngine
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"duban-test-{Guid.NewGuid():N}");

    // The folder is not there yet: the database makes it.
    public override Task<PlansOptions> CreateAsync() =>
        Task.FromResult(new PlansOptions { ConnectionString = $"Data Source={Path.Combine(folder, "duban.db")}" });

    public override Task DropAsync()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }
}
