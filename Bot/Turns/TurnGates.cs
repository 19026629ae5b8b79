namespace Duban.Bot.Turns;

/// <summary>One turn at a time per conversation, in the order of arrival; others go on beside it (lesson 25).</summary>
public sealed class TurnGates
{
    private readonly Dictionary<string, Gate> gates = [];

    /// <summary>Waits until the conversation is free; dispose what is returned to free it.</summary>
    public async Task<IDisposable> EnterAsync(string conversation, CancellationToken cancellationToken)
    {
        var gate = Join(conversation);
        try
        {
            await gate.Semaphore.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Leave(conversation, gate);
            throw;
        }

        return new Pass(() =>
        {
            gate.Semaphore.Release();
            Leave(conversation, gate);
        });
    }

    private Gate Join(string conversation)
    {
        lock (gates)
        {
            if (!gates.TryGetValue(conversation, out var gate)) gates[conversation] = gate = new Gate();
            gate.Users++;
            return gate;
        }
    }

    private void Leave(string conversation, Gate gate)
    {
        lock (gates)
        {
            if (--gate.Users == 0) gates.Remove(conversation);
        }
    }

    private sealed class Gate
    {
        public SemaphoreSlim Semaphore { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Pass(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }
}
