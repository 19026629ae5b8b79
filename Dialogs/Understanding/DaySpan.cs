namespace Duban.Dialogs.Understanding;

/// <summary>A span of days a question names: 下周 has both ends, 年底前 only a last day.</summary>
public readonly record struct DaySpan(DateOnly? From, DateOnly To);
