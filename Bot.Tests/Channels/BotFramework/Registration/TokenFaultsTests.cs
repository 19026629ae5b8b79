using Duban.Bot.Channels.BotFramework.Registration;
using Microsoft.IdentityModel.Tokens;

namespace Duban.Bot.Tests.Channels.BotFramework.Registration;

/// <summary>Whose fault a failure is, as the real SDK throws them.</summary>
public sealed class TokenFaultsTests
{
    [Theory]
    [InlineData(typeof(SecurityTokenInvalidSignatureException))]
    [InlineData(typeof(SecurityTokenSignatureKeyNotFoundException))]
    [InlineData(typeof(SecurityTokenNotYetValidException))]
    [InlineData(typeof(SecurityTokenExpiredException))]
    [InlineData(typeof(SecurityTokenMalformedException))]
    [InlineData(typeof(ArgumentException))]
    [InlineData(typeof(FormatException))]
    public async Task ATokenThatCannotBeBelievedIsARefusal(Type fault)
    {
        var refusal = await Should.ThrowAsync<UnauthorizedAccessException>(() => JudgeAsync((Exception)Activator.CreateInstance(fault)!));
        refusal.InnerException.ShouldBeOfType(fault);
    }

    [Fact]
    public async Task KeysThatCannotBeFetchedAreOurTrouble()
    {
        await Should.ThrowAsync<KeysUnreachableException>(() => JudgeAsync(new HttpRequestException("down")));
        await Should.ThrowAsync<KeysUnreachableException>(() => JudgeAsync(new InvalidOperationException("IDX20803", new IOException("IDX20804"))));
        await Should.ThrowAsync<KeysUnreachableException>(() => JudgeAsync(new TaskCanceledException("timeout")));
        await Should.ThrowAsync<KeysUnreachableException>(() => JudgeAsync(new InvalidDataException("not JSON")));
    }

    [Fact]
    public async Task WhatIsNeitherEscapesAsItIs()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => JudgeAsync(new InvalidOperationException("a bug")));
        var own = new UnauthorizedAccessException("ours");
        (await Should.ThrowAsync<UnauthorizedAccessException>(() => JudgeAsync(own))).ShouldBeSameAs(own);
    }

    [Fact]
    public async Task ACallerWhoLeftIsNobodysTrouble() =>
        await Should.ThrowAsync<OperationCanceledException>(() => TokenFaults.JudgeAsync<int>(() => throw new OperationCanceledException(), new CancellationToken(canceled: true)));

    private static Task<int> JudgeAsync(Exception fault) => TokenFaults.JudgeAsync<int>(() => throw fault, TestContext.Current.CancellationToken);
}
