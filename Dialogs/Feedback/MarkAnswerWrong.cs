using Duban.Plans.Feedback;

namespace Duban.Dialogs.Feedback;

/// <summary>Put an answer on the list of those to review.</summary>
public sealed record MarkAnswerWrong(WrongAnswer Wrong) : Change;
