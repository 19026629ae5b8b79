namespace Duban.Plans;

/// <summary>A top-level part of the plan: 一、创新引领法治政府建设 is number 1.</summary>
public sealed record Section(int Number, string Title);
