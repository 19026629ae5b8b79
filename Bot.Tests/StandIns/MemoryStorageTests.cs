using Microsoft.Bot.Builder;

namespace Duban.Bot.Tests.StandIns;

public sealed class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhatIsReadIsACopyOfItsOwnType()
    {
        var counter = new Counter { Value = 1, Words = ["一"], Since = new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.FromHours(8)) };
        await WriteAsync("c", counter);
        counter.Value = 2;
        var read = (await _storage.ReadAsync<Counter>(["c"], Token))["c"];
        (read.Value, read.Words[0], read.Since).ShouldBe((1, "一", counter.Since));
        read.Value = 3;
        (await _storage.ReadAsync<Counter>(["c"], Token))["c"].Value.ShouldBe(1);
    }

    [Fact]
    public async Task UnknownKeysAreMissingFromTheResult()
    {
        await WriteAsync("a", new Counter());
        (await _storage.ReadAsync(["a", "b"], Token)).Keys.ShouldBe(["a"]);
        await _storage.DeleteAsync(["a", "b"], Token);
        (await _storage.ReadAsync(["a", "b"], Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task AStaleVersionIsRefused()
    {
        await WriteAsync("n", new VersionedNote { Text = "one" });
        var first = await NoteAsync();
        var second = await NoteAsync();
        await WriteAsync("n", first);
        (await NoteAsync()).ETag.ShouldNotBe(first.ETag);
        (await Should.ThrowAsync<ArgumentException>(() => WriteAsync("n", second))).Message.ShouldStartWith("Etag conflict");
    }

    [Fact]
    public async Task TheVersionIsACounterAndTheFirstWriteNeedsNone()
    {
        await WriteAsync("n", new VersionedNote { Text = "one", ETag = "whatever" });
        long.TryParse((await NoteAsync()).ETag, out _).ShouldBeTrue();
    }

    [Fact]
    public async Task AStarOverwritesAnyVersion()
    {
        await WriteAsync("n", new VersionedNote { Text = "one" });
        await WriteAsync("n", new VersionedNote { Text = "two", ETag = "*" });
        (await NoteAsync()).Text.ShouldBe("two");
    }

    private async Task<VersionedNote> NoteAsync() => (await _storage.ReadAsync<VersionedNote>(["n"], Token))["n"];

    private Task WriteAsync(string key, object value) => _storage.WriteAsync(new Dictionary<string, object> { [key] = value }, Token);
}
