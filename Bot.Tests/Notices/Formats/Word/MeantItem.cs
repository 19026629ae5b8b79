namespace Duban.Bot.Tests.Notices.Formats.Word;

/// <summary>An item of a plan that is meant, with the ways in which notices write its duties.</summary>
internal sealed record MeantItem(int Number, int Section, string Title, string Text, MeantName[] Lead, MeantName[] Responsible, MeantName[] Cooperating, string[] People, MeantDeadline[] Deadlines)
{
    /// <summary>The paragraphs of the text.</summary>
    public string[] Paragraphs => Text.Split('\n');

    /// <summary>The times that the text itself does not say.</summary>
    public IEnumerable<string> Limits => Deadlines.Select(deadline => deadline.Text).Where(text => !Text.Contains(text, StringComparison.Ordinal));

    /// <summary>The duties, each behind its label.</summary>
    public IEnumerable<string> Labels() =>
        new[] { ("牵头单位", Names(Lead)), ("责任单位", Names(Responsible)), ("配合单位", Names(Cooperating)), ("责任人", string.Join('、', People)), ("完成时限", string.Concat(Limits)) }
            .Where(label => label.Item2.Length > 0).Select(label => $"{label.Item1}：{label.Item2}");

    /// <summary>The duties with verbs in place of labels; null where these cannot say all of them.</summary>
    public string? Verbs() =>
        Lead.Length > 0 && Responsible.Length > 0 && Cooperating.Length + People.Length == 0 && !Limits.Any() ? $"{Names(Lead)}牵头，{Names(Responsible)}按职责分工负责" : null;

    public static string Names(IEnumerable<MeantName> names) => string.Join('、', names.Select(name => name.Name));
}
