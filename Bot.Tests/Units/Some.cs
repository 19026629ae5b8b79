using Duban.Plans;
using Duban.Plans.Units;

namespace Duban.Bot.Tests.Units;

internal static class Some
{
    public static string SeedFolder { get; } = Path.Combine(RepositoryRoot(), "seeds");

    public static UnitDirectory SeedDirectory()
    {
        using var json = File.OpenRead(Path.Combine(SeedFolder, "units.json"));
        return UnitDirectory.FromJson(json);
    }

    /// <summary>A plan of one item whose responsible units are these; a name that begins with 各 or holds 有关 is a group.</summary>
    public static Plan PlanNaming(string issuer, params string[] names) => new()
    {
        Title = "",
        Issuer = issuer,
        Items = [new PlanItem { Number = 1, Title = "", Text = "", Lines = new LineRange(1, 1), Duties = [.. names.Select(Responsible)] }],
    };

    private static Duty Responsible(string name)
    {
        var isGroup = name.StartsWith('各') || name.Contains("有关") || name.Contains("各部门") || name.Contains("所有");
        return new Duty(DutyRole.Responsible, name, isGroup ? DutyKind.Group : DutyKind.Unit);
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Duban.slnx"))) folder = folder.Parent;
        return folder!.FullName;
    }
}
