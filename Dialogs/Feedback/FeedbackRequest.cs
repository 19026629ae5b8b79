namespace Duban.Dialogs.Feedback;

/// <summary>What somebody says of the bot's answers.</summary>
/// <param name="IsReview">They want to see those marked as wrong; else they say that the last one is.</param>
/// <param name="Remark">What would be right, in their words; null for nothing.</param>
internal sealed record FeedbackRequest(bool IsReview, string? Remark = null);
