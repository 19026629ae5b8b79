using BenchmarkDotNet.Attributes;
using Duban.Dialogs.Understanding;
using Duban.Plans;
using Microsoft.Data.Sqlite;

namespace Duban.Benchmarks;

/// <summary>Which items speak of a topic: the index in memory against SQLite's FTS5 with trigrams (which finds no word of two letters).</summary>
[MemoryDiagnoser]
[Config(typeof(InProcess))]
public class FindTopic : IDisposable
{
    private readonly SqliteConnection database = new("Data Source=:memory:");
    private TopicIndex index = new(Plan.None);

    /// <summary>How many items the plan has.</summary>
    [Params(20, 1000)]
    public int Items { get; set; }

    /// <summary>The words looked for.</summary>
    [Params("营商环境", "信息平台建设")]
    public string Topic { get; set; } = "";

    /// <summary>Fills both.</summary>
    [GlobalSetup]
    public void Fill()
    {
        var plan = SampleFacts.Of(Items).Plan;
        index = new TopicIndex(plan);
        database.Open();
        Execute("CREATE VIRTUAL TABLE items USING fts5(title, body, tokenize = 'trigram')");
        foreach (var item in plan.Items) Execute("INSERT INTO items(rowid, title, body) VALUES ($number, $title, $body)", ("$number", item.Number), ("$title", item.Title), ("$body", item.Text));
    }

    /// <summary>In memory: ranked, with shares.</summary>
    [Benchmark(Baseline = true)]
    public int Memory() => index.Rank([[Topic]]).Count;

    /// <summary>FTS5: ranked by bm25.</summary>
    [Benchmark]
    public int Fts5()
    {
        using var command = database.CreateCommand();
        command.CommandText = "SELECT rowid FROM items WHERE items MATCH $topic ORDER BY rank";
        command.Parameters.AddWithValue("$topic", $"\"{Topic}\"");
        using var reader = command.ExecuteReader();
        var count = 0;
        while (reader.Read()) count++;
        return count;
    }

    /// <summary>Closes the database.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    private void Execute(string sql, params (string Name, object Value)[] values)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        command.ExecuteNonQuery();
    }
}
