namespace Duban.Bot.Tests.StandIns;

/// <summary>A stream that does not tell its length, so that it is sent in chunks.</summary>
internal sealed class ChunkedStream(byte[] bytes) : MemoryStream(bytes)
{
    public override bool CanSeek => false;
}
