using Duban.Bot.Tests.Storage;
using Duban.Plans;

namespace Duban.Bot.Tests.Transcripts;

/// <summary>One database for all pages of an engine; each page has an office of its own in it.</summary>
public abstract class TranscriptDatabase(TestEngine engine) : IAsyncLifetime
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private PlansOptions? created;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>The database, made when the first page asks for it; skips where there is no server.</summary>
    public async Task<PlansOptions> OptionsAsync(string authority)
    {
        await gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            created ??= await engine.CreateAsync();
        }
        finally
        {
            gate.Release();
        }

        return new PlansOptions { Provider = created.Provider, ConnectionString = created.ConnectionString, Authority = authority };
    }

    public async ValueTask DisposeAsync()
    {
        await engine.DropAsync();
        gate.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class SqliteTranscripts() : TranscriptDatabase(TestEngine.Sqlite);

public sealed class PostgresTranscripts() : TranscriptDatabase(TestEngine.Postgres);
