namespace Duban.Plans.Units;

/// <summary>The three kinds of people who use the bot.</summary>
public enum OfficerRole
{
    /// <summary>承办人, 联络员: reports for a unit.</summary>
    Officer,

    /// <summary>领导: looks things up.</summary>
    Leader,

    /// <summary>督查员: runs the work.</summary>
    Supervisor,
}
