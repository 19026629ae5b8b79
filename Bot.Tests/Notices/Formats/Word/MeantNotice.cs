using System.Text.Json;

namespace Duban.Bot.Tests.Notices.Formats.Word;

/// <summary>A plan as it is meant: what a notice is made from, and what reading the notice must give again.</summary>
internal sealed record MeantNotice(string Title, string? DocumentNumber, string Issuer, DateOnly IssuedOn, MeantSection[] Sections, MeantItem[] Items)
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    /// <summary>The plan's approved JSON.</summary>
    public static string Json(string name) => File.ReadAllText(Path.Combine(SampleNotices.Folder, "..", "Formats", "Word", "Samples", name + ".json"));

    public static MeantNotice Load(string name) => JsonSerializer.Deserialize<MeantNotice>(Json(name), Names)!;

    /// <summary>The first line in which the plan differs from the one that is meant; null where none does.</summary>
    public static string? FirstDifference(string plan, string name)
    {
        var (read, meant) = (plan.Split('\n'), Json(name).Split('\n'));
        var at = Enumerable.Range(0, Math.Max(read.Length, meant.Length)).FirstOrDefault(i => read.ElementAtOrDefault(i) != meant.ElementAtOrDefault(i), -1);
        return at < 0 ? null : $"{name}, line {at + 1}: {read.ElementAtOrDefault(at)} instead of {meant.ElementAtOrDefault(at)}";
    }

    /// <summary>The day as a signature writes it.</summary>
    public string Day => $"{IssuedOn.Year}年{IssuedOn.Month}月{IssuedOn.Day}日";

    public IEnumerable<MeantItem> ItemsOf(MeantSection section) => Items.Where(item => item.Section == section.Number);
}
