using Duban.Bot.Composition;
using Duban.Plans.Progress;

namespace Duban.Bot.Verbs;

/// <summary>`verify`: whether all that was ever done still stands as it was written.</summary>
internal sealed class VerifyVerb(Office office, Output output)
{
    private const int Tampered = 1;

    /// <summary>0 and a line for each check; 1 and a line for each fault.</summary>
    public async Task<int> RunAsync(string? known, CancellationToken cancel)
    {
        var status = 0;
        foreach (var check in office.Checks)
        {
            var finding = await check(known, cancel);
            if (!finding.Faults.IsEmpty) status = Tampered;
            Print(finding);
        }

        return status;
    }

    private void Print(AuditFinding finding)
    {
        if (finding.Faults.IsEmpty) output.Out.WriteLine(finding.Summary);
        foreach (var fault in finding.Faults) output.Error.WriteLine(fault);
    }
}
