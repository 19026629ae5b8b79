namespace Duban.Plans.Progress;

/// <summary>What identifies a person, or by what a person can be called.</summary>
public enum PersonalDataKind
{
    /// <summary>居民身份证号, of 18 digits or the old 15.</summary>
    ResidentId,

    /// <summary>手机号.</summary>
    MobilePhone,

    /// <summary>固定电话, with its area code.</summary>
    Landline,

    /// <summary>银行卡号.</summary>
    BankCard,

    /// <summary>护照号, named as such.</summary>
    Passport,

    /// <summary>What somebody else took for personal data.</summary>
    Other,
}
