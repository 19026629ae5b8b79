namespace Duban.Dialogs.Understanding;

/// <summary>What was said, cleaned for understanding: widths folded, traditional made simplified, letters lower-case.</summary>
/// <param name="Original">The text as it came, mentions and control characters removed, cut to a sensible length.</param>
/// <param name="Text">The cleaned text; the same length as <paramref name="Original"/>, so places agree.</param>
/// <param name="Language">zh-Hans or en.</param>
public sealed record Utterance(string Original, string Text, string Language);
