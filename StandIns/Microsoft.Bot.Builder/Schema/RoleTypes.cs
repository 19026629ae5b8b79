namespace Microsoft.Bot.Schema;

/// <summary>Roles of an account.</summary>
public static class RoleTypes
{
    /// <summary>The value <c>user</c>.</summary>
    public const string User = "user";

    /// <summary>The value <c>bot</c>.</summary>
    public const string Bot = "bot";

    /// <summary>The value <c>skill</c>.</summary>
    public const string Skill = "skill";
}
