using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <summary>For whom Entra ID's tokens are made out: the service in one of the clouds.</summary>
public readonly struct TextAnalyticsAudience : IEquatable<TextAnalyticsAudience>
{
    private readonly string _value;

    /// <summary>An audience of another cloud.</summary>
    public TextAnalyticsAudience(string value) => _value = Rest.Check.NotNullOrEmpty(value, nameof(value));

    /// <summary>The public cloud.</summary>
    public static TextAnalyticsAudience AzurePublicCloud { get; } = new("https://cognitiveservices.azure.com");

    /// <summary>The cloud of the US government.</summary>
    public static TextAnalyticsAudience AzureGovernment { get; } = new("https://cognitiveservices.azure.us");

    /// <summary>The cloud in China.</summary>
    public static TextAnalyticsAudience AzureChina { get; } = new("https://cognitiveservices.azure.cn");

    /// <summary>An audience from its text.</summary>
    public static implicit operator TextAnalyticsAudience(string value) => new(value);

    /// <summary>Whether both are the same, whatever the case.</summary>
    public static bool operator ==(TextAnalyticsAudience left, TextAnalyticsAudience right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(TextAnalyticsAudience left, TextAnalyticsAudience right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TextAnalyticsAudience other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object obj) => obj is TextAnalyticsAudience other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => _value;

    internal static string ScopeOf(TextAnalyticsAudience? audience) => (audience ?? AzurePublicCloud) + "/.default";
}
