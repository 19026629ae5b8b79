using Duban.Dialogs.Answering;
using Duban.Dialogs.Understanding;
using Duban.Dialogs.Wording;
using Duban.Plans;
using Duban.Plans.Units;

namespace Duban.Dialogs.People;

/// <summary>What was said of people: the words, who speaks, and the names in it.</summary>
internal sealed class PeopleSaid(Facts facts, Message message, string text, DateOnly today, Texts texts)
{
    private IReadOnlyList<NamedPerson>? people;

    public Facts Facts => facts;

    public Message Message => message;

    /// <summary>The cleaned words.</summary>
    public string Text => text;

    public DateOnly Today => today;

    public Texts Texts => texts;

    /// <summary>The officer who speaks; null for a stranger.</summary>
    public Officer? Speaker { get; } = facts.FindOfficer(message.Officer);

    /// <summary>The names in it. Looked for only where something else tells that it is about people.</summary>
    public IReadOnlyList<NamedPerson> People => people ??= new NamedPeople(facts, Speaker).In(text);

    public DialogResult Say(string key, params ReadOnlySpan<(string Name, object? Value)> values) => Said(texts.Say(key, values));

    public DialogResult Said(string words) => new(new Answer { Intent = Intent.OutOfScope, Text = words, Language = texts.Language });

    /// <summary>An officer with their unit: 张三（县司法局）.</summary>
    public string Of(Officer officer) => officer.Unit is { } unit
        ? texts.Say("people.who", ("name", officer.Name), ("unit", new Speech(facts, texts.Language).Unit(unit)))
        : officer.Name;

    public string Date(DateOnly day) => texts.Say("people.day", ("day", new Speech(facts, texts.Language).Date(day)), ("weekday", texts["people.weekdays"].Split(' ')[(int)day.DayOfWeek]));

    /// <summary>Several bear the name: which of them? Each is a sentence to press.</summary>
    public DialogResult Which(NamedPerson person, Func<string, string> sentence)
    {
        var said = Say("people.which", ("name", text.Substring(person.Start, person.Length)), ("people", string.Join(texts["names.join"], person.Candidates.Select(Of))));
        return said with { Answer = said.Answer with { Suggestions = [.. person.Candidates.Where(one => one.Unit is not null).Select(one => sentence(texts.Say("people.ofUnit", ("unit", one.Unit), ("name", one.Name))))] } };
    }
}
