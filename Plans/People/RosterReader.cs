using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Duban.Plans.Notices.Formats;
using Duban.Plans.Units;

namespace Duban.Plans.People;

/// <summary>Reads a roster (人员名单) of .xlsx or .csv.</summary>
public sealed class RosterReader
{
    private readonly UnitDirectory directory;
    private readonly RosterColumns columns;
    private readonly Dictionary<string, int> lineOfKey = [];
    private readonly Dictionary<RosterAccount, int> lineOfAccount = [];
    private readonly ImmutableArray<RosterPerson>.Builder people = ImmutableArray.CreateBuilder<RosterPerson>();
    private readonly ImmutableArray<RosterFault>.Builder faults = ImmutableArray.CreateBuilder<RosterFault>();

    private RosterReader(UnitDirectory directory, RosterColumns columns) => (this.directory, this.columns) = (directory, columns);

    /// <summary>Whether a file of that name is taken for a roster, not for a notice.</summary>
    public static bool Takes(string fileName) =>
        Path.GetExtension(fileName) is { } end && (end.Equals(".csv", StringComparison.OrdinalIgnoreCase) || end.Equals(".xlsx", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a roster; the units must be those of the directory.</summary>
    public static Roster Read(ReadOnlyMemory<byte> content, UnitDirectory directory)
    {
        if (RowsOf(content) is not { } rows) return new Roster { Refusal = "this is neither an .xlsx workbook nor a .csv text" };
        for (var i = 0; i < rows.Count; i++)
        {
            if (RosterColumns.Of(rows[i]) is { } columns) return new RosterReader(directory, columns).Read(rows.Skip(i + 1));
        }

        return new Roster { Refusal = "no row has the headings 姓名 and 单位 (or name and unit)" };
    }

    /// <summary>The key of somebody whom the roster gives none: the same for the same name in the same unit, wherever the row stands.</summary>
    public static string KeyOf(string? unit, string name) =>
        "p-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(unit + "\n" + name)))[..12];

    // A workbook is a package, whatever its name.
    private static IReadOnlyList<RosterRow>? RowsOf(ReadOnlyMemory<byte> content) =>
        FileSignature.IsPackage(content.Span) ? XlsxRows.Read(content)
        : TextDecoding.Decode(content.Span) is { } text ? CsvRows.Read(text.ReplaceLineEndings("\n")) : null;

    private Roster Read(IEnumerable<RosterRow> rows)
    {
        foreach (var row in rows)
        {
            var name = columns.Cell(row, "name");
            if (Take(row, name) is { } reason) faults.Add(new RosterFault(row.Line, name, reason));
        }

        return new Roster { People = people.ToImmutable(), Faults = faults.ToImmutable() };
    }

    // Why the row cannot be taken, or null.
    private string? Take(RosterRow row, string name)
    {
        var (unitName, roleName, postName) = (columns.Cell(row, "unit"), columns.Cell(row, "role"), columns.Cell(row, "post"));
        if (row.IsDamaged) return "a long number lost its last digits in the workbook; format the column as text and type it again";
        if (name.Length == 0) return "the name is missing";
        if (RosterWords.Role(roleName) is not { } role) return $"the role “{roleName}” is not known; it is 承办人, 领导 or 督查员 (officer, leader, supervisor)";
        if (RosterWords.Post(postName) is not { } post) return $"the post “{postName}” is not known; it is A角, B角 or 负责人 (officer, stand-in, head)";
        var unit = unitName.Length == 0 ? null : directory.FindUnit(unitName);
        if (unitName.Length > 0 && unit is null) return $"the directory knows no unit “{unitName}”; correct the name, or add the unit to units.json first";
        if (unit is null && role == OfficerRole.Officer) return "an officer needs a unit";
        return Take(row, new Officer(IdOf(row, unit, name), name, unit?.PrintedName, role) { Post = post });
    }

    private string IdOf(RosterRow row, Unit? unit, string name) => columns.Cell(row, "id") is { Length: > 0 } id ? id : KeyOf(unit?.PrintedName, name);

    private string? Take(RosterRow row, Officer officer)
    {
        if (officer.IsSample || officer.Id == Officer.Console) return $"the key “{officer.Id}” is the program's own; choose another";
        if (lineOfKey.TryGetValue(officer.Id, out var line)) return $"the same person as in line {line}; give both a 编号 (id) if they are two";
        var accounts = ImmutableArray.CreateBuilder<RosterAccount>();
        foreach (var word in columns.Cell(row, "accounts").Split([';', '；', ',', '，', '、', ' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = word.Split([':', '：'], 2);
            if (parts is not [{ Length: > 0 } channel, { Length: > 0 } account]) return $"the account “{word}” names no channel; write it as wecom:zhangsan";
            accounts.Add(new RosterAccount(channel.ToLowerInvariant(), account));
        }

        if (accounts.FirstOrDefault(lineOfAccount.ContainsKey) is { } taken) return $"the account {taken.Channel}:{taken.Account} stands in line {lineOfAccount[taken]} already";
        lineOfKey[officer.Id] = row.Line;
        foreach (var one in accounts) lineOfAccount[one] = row.Line;
        people.Add(new RosterPerson(row.Line, officer, accounts.ToImmutable()));
        return null;
    }
}
