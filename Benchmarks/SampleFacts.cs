using System.Text;
using Duban.Plans;
using Duban.Plans.Notices;
using Duban.Plans.Units;

namespace Duban.Benchmarks;

/// <summary>What is known where a sample notice is in force.</summary>
internal static class SampleFacts
{
    /// <summary>The day on which questions are asked.</summary>
    public static readonly DateOnly Today = new(2024, 5, 6);

    /// <summary>A plan of 20 items, or of so many more with 500 local units.</summary>
    public static Facts Of(int items)
    {
        var plan = NoticeReader.Read(Encoding.UTF8.GetBytes(SampleNotice.Of(items, items > 20 ? 500 : 0)), "notice.md").Plan!;
        return new Facts(plan, UnitDirectory.For(plan, UnitDirectory.Empty));
    }
}
