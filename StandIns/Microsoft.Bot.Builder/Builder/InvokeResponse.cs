namespace Microsoft.Bot.Builder;

/// <summary>What an invoke is answered with.</summary>
public class InvokeResponse
{
    /// <summary>HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>Body of the answer, any JSON.</summary>
    public object Body { get; set; }

    /// <summary>Whether the status means success.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
