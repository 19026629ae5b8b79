using CsCheck;

namespace Duban.Bot.Tests.Properties;

/// <summary>Generators of one among given values.</summary>
internal static class Any
{
    public static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
