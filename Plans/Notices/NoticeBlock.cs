namespace Duban.Plans.Notices;

/// <summary>A piece of a notice with its place, whatever the file was.</summary>
public abstract record NoticeBlock;
