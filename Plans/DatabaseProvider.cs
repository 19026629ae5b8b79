namespace Duban.Plans;

/// <summary>The databases that Duban runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>One file on one machine; the default.</summary>
    Sqlite,

    /// <summary>A server, for several instances of the program.</summary>
    PostgreSql,
}
