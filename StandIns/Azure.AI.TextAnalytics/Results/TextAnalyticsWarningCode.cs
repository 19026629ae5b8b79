using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <summary>What the service noticed; any text, of which these are known.</summary>
public readonly struct TextAnalyticsWarningCode : IEquatable<TextAnalyticsWarningCode>
{
    /// <summary>Long words in document.</summary>
    public static readonly string LongWordsInDocument = "LongWordsInDocument";

    /// <summary>Document truncated.</summary>
    public static readonly string DocumentTruncated = "DocumentTruncated";

    private readonly string _value;

    private TextAnalyticsWarningCode(string value) => _value = Rest.Check.NotNullOrEmpty(value, nameof(value));

    /// <summary>A code from its text.</summary>
    public static implicit operator TextAnalyticsWarningCode(string warningCode) => new(warningCode);

    /// <summary>The code as text.</summary>
    public static explicit operator string(TextAnalyticsWarningCode warningCode) => warningCode._value;

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(TextAnalyticsWarningCode left, TextAnalyticsWarningCode right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(TextAnalyticsWarningCode left, TextAnalyticsWarningCode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TextAnalyticsWarningCode other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object obj) => obj is TextAnalyticsWarningCode other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _value is null ? 0 : _value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _value;
}
