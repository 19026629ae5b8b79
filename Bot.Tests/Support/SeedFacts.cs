using Duban.Plans;
using Duban.Plans.Notices;
using Duban.Plans.Units;

namespace Duban.Bot.Tests.Support;

/// <summary>The facts of the seeds as the program ships them: the 2021 notice, read, with its directory.</summary>
internal static class SeedFacts
{
    /// <summary>The demonstration's day.</summary>
    public static DateOnly Today { get; } = new(2021, 10, 11);

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static string Notice { get; } = Path.Combine(Folder, "kaijiang-2021-24.md");

    public static Facts Facts { get; } = Of(Notice);

    /// <summary>The facts of another notice, read with the shipped directory.</summary>
    public static Facts Of(string notice)
    {
        var plan = NoticeReader.Read(File.ReadAllBytes(notice), notice).Plan!;
        using var units = File.OpenRead(Path.Combine(Folder, "units.json"));
        return new Facts(plan, UnitDirectory.For(plan, UnitDirectory.FromJson(units)));
    }
}
