namespace Duban.Plans.Notices;

/// <summary>Something in the notice that looked damaged and how it was read.</summary>
public sealed record Warning(int Line, string Message);
