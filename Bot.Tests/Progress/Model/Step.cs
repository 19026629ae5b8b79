using CsCheck;

namespace Duban.Bot.Tests.Progress.Model;

/// <summary>A step of the test, as bare choices: who, what, where, how many days later, and what goes wrong meanwhile.</summary>
/// <param name="Who">Which of the people.</param>
/// <param name="What">Which of the acts; most of the time one that helps the line on.</param>
/// <param name="Where">Which item and unit.</param>
/// <param name="Days">Days since the step before.</param>
/// <param name="Trouble">What goes wrong.</param>
/// <param name="Salt">Decides details: a date, a percentage, a period.</param>
internal sealed record Step(int Who, int What, int Where, int Days, Trouble Trouble, int Salt)
{
    public static Gen<Step> Any { get; } = Gen.Select(
        Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 5], Gen.Frequency((12, Gen.Int[0, 2]), (1, Gen.Int[20, 100])), Troubles, Gen.Int[0, 999])
        .Select((who, what, where, days, trouble, salt) => new Step(who, what, where, days, trouble, salt));

    private static Gen<Trouble> Troubles => Gen.Frequency(
        (14, Gen.Const(Trouble.None)), (2, Gen.Const(Trouble.Crash)), (1, Gen.Const(Trouble.CrashAfter)), (1, Gen.Const(Trouble.Stale)), (1, Gen.Const(Trouble.Restart)));
}
