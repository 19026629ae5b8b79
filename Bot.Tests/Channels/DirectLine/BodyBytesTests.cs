using Duban.Bot.Channels.DirectLine;
using Microsoft.AspNetCore.Http;

namespace Duban.Bot.Tests.Channels.DirectLine;

public sealed class BodyBytesTests
{
    private const int Limit = 1000;

    [Theory]
    [InlineData(Limit, true)]
    [InlineData(Limit + 1, false)]
    [InlineData(Limit * 40, false)]
    public async Task ABodyOfUnannouncedLengthIsTakenUpToTheLimitAndRefusedBeyondIt(int length, bool isTaken)
    {
        var request = new DefaultHttpContext { Request = { Body = new MemoryStream(new byte[length]) } }.Request;

        var (bytes, refusal) = await BodyBytes.ReadAsync(request, Limit);

        (refusal is null).ShouldBe(isTaken);
        bytes.Length.ShouldBe(isTaken ? length : 0);
    }
}
