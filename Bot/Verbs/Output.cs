namespace Duban.Bot.Verbs;

/// <summary>Where a verb prints: JSON or talk to standard output, one line of refusal to standard error.</summary>
internal sealed record Output(TextReader In, TextWriter Out, TextWriter Error)
{
    /// <summary>The input could not be used: one line why, exit status 1.</summary>
    public int Refuse(string reason)
    {
        Error.WriteLine(reason);
        return 1;
    }
}
