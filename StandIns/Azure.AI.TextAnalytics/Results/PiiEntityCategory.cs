using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <summary>A category of personal data; any text, of which these are known.</summary>
public readonly struct PiiEntityCategory : IEquatable<PiiEntityCategory>
{
    /// <summary>The name of a person.</summary>
    public static readonly PiiEntityCategory Person = "Person";

    /// <summary>A phone number.</summary>
    public static readonly PiiEntityCategory PhoneNumber = "PhoneNumber";

    /// <summary>An e-mail address.</summary>
    public static readonly PiiEntityCategory Email = "Email";

    /// <summary>A postal address.</summary>
    public static readonly PiiEntityCategory Address = "Address";

    /// <summary>A number of a credit card.</summary>
    public static readonly PiiEntityCategory CreditCardNumber = "CreditCardNumber";

    /// <summary>A number of a bank account.</summary>
    public static readonly PiiEntityCategory InternationalBankingAccountNumber = "InternationalBankingAccountNumber";

    /// <summary>A number of a Chinese resident identity card.</summary>
    public static readonly PiiEntityCategory CNResidentIdentityCardNumber = "CNResidentIdentityCardNumber";

    private readonly string _value;

    private PiiEntityCategory(string value) => _value = Rest.Check.NotNull(value, nameof(value));

    /// <summary>A category from its text.</summary>
    public static implicit operator PiiEntityCategory(string value) => new(value);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(PiiEntityCategory left, PiiEntityCategory right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(PiiEntityCategory left, PiiEntityCategory right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(PiiEntityCategory other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object obj) => obj is PiiEntityCategory other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _value is null ? 0 : _value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _value;
}
