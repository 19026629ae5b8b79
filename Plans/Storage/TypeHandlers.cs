using System.Data;
using System.Globalization;
using Dapper;

namespace Duban.Plans.Storage;

/// <summary>Keeps days and instants as ISO text on both databases: 2021-08-12, 2021-08-12T01:30:00.0000000Z.</summary>
internal static class TypeHandlers
{
    private const string InstantFormat = "yyyy-MM-ddTHH:mm:ss.fffffffZ";

    /// <summary>Tells Dapper, once per process.</summary>
    public static void Register()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        // What Dapper knows itself would pass the handlers by.
        SqlMapper.RemoveTypeMap(typeof(DateOnly));
        SqlMapper.RemoveTypeMap(typeof(DateOnly?));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
        SqlMapper.AddTypeHandler(new DayHandler());
        SqlMapper.AddTypeHandler(new InstantHandler());
    }

    private sealed class DayHandler : SqlMapper.TypeHandler<DateOnly>
    {
        public override void SetValue(IDbDataParameter parameter, DateOnly value) =>
            SetText(parameter, value.ToString("O", CultureInfo.InvariantCulture));

        public override DateOnly Parse(object value) => DateOnly.ParseExact((string)value, "O", CultureInfo.InvariantCulture);
    }

    private sealed class InstantHandler : SqlMapper.TypeHandler<DateTimeOffset>
    {
        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value) =>
            SetText(parameter, value.ToUniversalTime().ToString(InstantFormat, CultureInfo.InvariantCulture));

        public override DateTimeOffset Parse(object value) =>
            DateTimeOffset.ParseExact((string)value, InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
    }

    private static void SetText(IDbDataParameter parameter, string text) => (parameter.DbType, parameter.Value) = (DbType.String, text);
}
