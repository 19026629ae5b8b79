namespace Duban.Plans.Progress;

/// <summary>Whether a file is taken as evidence.</summary>
/// <param name="Type">What it is; null where it is refused.</param>
/// <param name="Refusal">Why it is refused; null where it is taken.</param>
/// <param name="Detail">What the refusal rests on: the mark of secrecy, or what the content is.</param>
public sealed record EvidenceVerdict(EvidenceType? Type, EvidenceRefusal? Refusal, string? Detail = null)
{
    /// <summary>Whether it is taken.</summary>
    public bool IsAccepted => Type is not null;

    internal static EvidenceVerdict Accept(EvidenceType type) => new(type, null);

    internal static EvidenceVerdict Refuse(EvidenceRefusal refusal, string? detail = null) => new(null, refusal, detail);
}
