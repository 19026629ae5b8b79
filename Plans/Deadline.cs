namespace Duban.Plans;

/// <summary>A phrase that sets a time: 2021年底前 allows 2021-12-31.</summary>
/// <param name="Text">The phrase, spaces inside it removed.</param>
/// <param name="Due">The last day it allows; null for recurring limits.</param>
public sealed record Deadline(string Text, DateOnly? Due);
