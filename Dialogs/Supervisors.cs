using Duban.Plans;
using Duban.Plans.Units;

namespace Duban.Dialogs;

/// <summary>Who belongs to the supervision office.</summary>
internal static class Supervisors
{
    /// <summary>Whether the officer of that key may do what supervisors do; whoever sits at the machine may too.</summary>
    public static bool HasSupervisor(this Facts facts, string? officer) =>
        officer == Officer.Console || facts.FindOfficer(officer)?.Role == OfficerRole.Supervisor;
}
