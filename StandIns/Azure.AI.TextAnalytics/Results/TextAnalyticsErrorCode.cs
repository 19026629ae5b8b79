using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <summary>What went wrong; any text, of which these are known.</summary>
public readonly struct TextAnalyticsErrorCode : IEquatable<TextAnalyticsErrorCode>
{
    /// <summary>Invalid request.</summary>
    public static readonly string InvalidRequest = "InvalidRequest";

    /// <summary>Invalid argument.</summary>
    public static readonly string InvalidArgument = "InvalidArgument";

    /// <summary>Internal server error.</summary>
    public static readonly string InternalServerError = "InternalServerError";

    /// <summary>Service unavailable.</summary>
    public static readonly string ServiceUnavailable = "ServiceUnavailable";

    /// <summary>Invalid parameter value.</summary>
    public static readonly string InvalidParameterValue = "InvalidParameterValue";

    /// <summary>Invalid request body format.</summary>
    public static readonly string InvalidRequestBodyFormat = "InvalidRequestBodyFormat";

    /// <summary>Empty request.</summary>
    public static readonly string EmptyRequest = "EmptyRequest";

    /// <summary>Missing input records.</summary>
    public static readonly string MissingInputRecords = "MissingInputRecords";

    /// <summary>Invalid document.</summary>
    public static readonly string InvalidDocument = "InvalidDocument";

    /// <summary>Model version incorrect.</summary>
    public static readonly string ModelVersionIncorrect = "ModelVersionIncorrect";

    /// <summary>Invalid document batch.</summary>
    public static readonly string InvalidDocumentBatch = "InvalidDocumentBatch";

    /// <summary>Unsupported language code.</summary>
    public static readonly string UnsupportedLanguageCode = "UnsupportedLanguageCode";

    /// <summary>Invalid country hint.</summary>
    public static readonly string InvalidCountryHint = "InvalidCountryHint";

    /// <summary>Not found.</summary>
    public static readonly string NotFound = "NotFound";

    private readonly string _value;

    private TextAnalyticsErrorCode(string value) => _value = Rest.Check.NotNullOrEmpty(value, nameof(value));

    /// <summary>A code from its text.</summary>
    public static implicit operator TextAnalyticsErrorCode(string errorCode) => new(errorCode);

    /// <summary>The code as text.</summary>
    public static explicit operator string(TextAnalyticsErrorCode errorCode) => errorCode._value;

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TextAnalyticsErrorCode other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object obj) => obj is TextAnalyticsErrorCode other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _value is null ? 0 : _value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _value;
}
