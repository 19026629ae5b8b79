namespace Duban.Bot.Channels.BotFramework.Registration;

/// <summary>A caller's token could not be judged, since the keys to judge it with could not be fetched: our trouble, not the caller's.</summary>
public sealed class KeysUnreachableException : Exception
{
    /// <summary>Without a reason.</summary>
    public KeysUnreachableException()
    {
    }

    /// <summary>With a reason.</summary>
    public KeysUnreachableException(string message)
        : base(message)
    {
    }

    /// <summary>With a reason and its cause.</summary>
    public KeysUnreachableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
