namespace Duban.Plans;

/// <summary>First and last line (from 1) of something in a notice; paragraph numbers for Word and PDF.</summary>
public readonly record struct LineRange(int First, int Last);
