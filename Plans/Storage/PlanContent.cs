using System.Text.Json;

namespace Duban.Plans.Storage;

/// <summary>Compares plans by all they hold; a record compares its arrays by reference.</summary>
internal static class PlanContent
{
    /// <summary>Whether the two say the same.</summary>
    public static bool AreEqual(Plan one, Plan other) => JsonSerializer.Serialize(one) == JsonSerializer.Serialize(other);
}
