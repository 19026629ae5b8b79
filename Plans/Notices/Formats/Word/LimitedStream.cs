namespace Duban.Plans.Notices.Formats.Word;

/// <summary>Hands on at most so many bytes, then ends; whoever reads asks whether it was exhausted.</summary>
internal sealed class LimitedStream(Stream inner, long limit) : Stream
{
    /// <summary>How many bytes were handed on.</summary>
    public long Taken { get; private set; }

    /// <summary>Whether there was more than the limit.</summary>
    public bool IsExhausted { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => Taken;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var wanted = (int)Math.Min(count, limit - Taken + 1);
        var read = inner.Read(buffer, offset, wanted);
        if (Taken + read > limit)
        {
            IsExhausted = true;
            return 0;
        }

        Taken += read;
        return read;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
