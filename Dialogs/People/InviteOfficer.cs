using Duban.Plans.People;

namespace Duban.Dialogs.People;

/// <summary>Issue an invitation.</summary>
public sealed record InviteOfficer(Invitation Invitation) : Change;
