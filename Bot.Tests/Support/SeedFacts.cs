using Duban.Plans;
using Duban.Plans.Notices;
using Duban.Plans.Units;

namespace Duban.Bot.Tests.Support;

/// <summary>The facts of the seeds as the program ships them: the 2021 notice, read, with its directory.</summary>
internal static class SeedFacts
{
    private static readonly Lazy<Facts> Lazy = new(Read);

    /// <summary>The demonstration's day.</summary>
    public static DateOnly Today { get; } = new(2021, 10, 11);

    public static Facts Facts => Lazy.Value;

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static string Notice { get; } = Path.Combine(Folder, "kaijiang-2021-24.md");

    private static Facts Read()
    {
        var plan = NoticeReader.Read(File.ReadAllBytes(Notice), Notice).Plan!;
        using var units = File.OpenRead(Path.Combine(Folder, "units.json"));
        return new Facts(plan, UnitDirectory.For(plan, UnitDirectory.FromJson(units)));
    }
}
