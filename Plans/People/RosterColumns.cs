namespace Duban.Plans.People;

/// <summary>Where a roster's columns are, by their headings in any order.</summary>
internal sealed class RosterColumns
{
    private static readonly (string Key, string[] Names)[] Headings =
    [
        ("name", ["姓名", "名字", "name", "full name"]),
        ("unit", ["单位", "所在单位", "工作单位", "部门", "unit", "department", "bureau"]),
        ("role", ["角色", "身份", "role"]),
        ("post", ["岗位", "职责", "ab角", "a/b角", "post"]),
        ("accounts", ["账号", "帐号", "账户", "账号绑定", "accounts", "account"]),
        ("id", ["编号", "工号", "id", "key"]),
    ];

    private readonly Dictionary<string, int> columns = [];

    private RosterColumns(string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            var heading = cells[i].Replace(" ", "", StringComparison.Ordinal).Trim('*', '：', ':').ToLowerInvariant();
            var key = Array.Find(Headings, one => Array.Exists(one.Names, name => name.Replace(" ", "", StringComparison.Ordinal) == heading)).Key;
            if (key is not null) columns.TryAdd(key, i);
        }
    }

    /// <summary>The columns of a heading row; null for a row that is none. Above it a title may stand.</summary>
    public static RosterColumns? Of(RosterRow row)
    {
        var found = new RosterColumns(row.Cells);
        return found.columns.ContainsKey("name") && found.columns.ContainsKey("unit") ? found : null;
    }

    /// <summary>A row's cell in a column; nothing where the file has no such column.</summary>
    public string Cell(RosterRow row, string key) => columns.TryGetValue(key, out var at) && at < row.Cells.Length ? row.Cells[at] : "";
}
