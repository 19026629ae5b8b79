using System.Text.RegularExpressions;
using Duban.Plans.People;
using Duban.Plans.Units;

namespace Duban.Dialogs.People;

/// <summary>Leave by one sentence: 我10月12日到15日请假，由李四代办. 销假 ends it.</summary>
internal static partial class Leaving
{
    private static readonly Regex StandsIn = new(
        $@"{PeopleWords.Pattern("standInBy")}\s*$");

    private static readonly Regex StandsInBehind = new($@"^\s*(?:来|帮我|暂时|will\s+)*\s*{PeopleWords.Pattern("standsIn")}");

    public static DialogResult? Run(PeopleSaid said)
    {
        var isBack = PeopleWords.Holds(said.Text, "back");
        if (!isBack && !PeopleWords.Holds(said.Text, "leave")) return null;
        if (PeopleWords.Holds(said.Text, "question") || said.Text.EndsWith('?') || said.Text.EndsWith('？')) return null;
        if (isBack ? !SaysBack(said) : !SaysLeave(said)) return null;
        if (said.Speaker is not { } speaker) return said.Message.Officer is null ? said.Say("people.stranger") : null;
        var away = Away(said);
        if (away is { Only: null }) return said.Which(away, name => said.Text.Replace(said.Text.Substring(away.Start, away.Length), name, StringComparison.Ordinal));
        var officer = away?.Only ?? speaker;
        if (!MaySpeakFor(speaker, officer)) return said.Say("people.leaveNotAllowed", ("who", said.Of(officer)));
        return isBack ? Back(said, officer) : Leave(said, officer);
    }

    /// <summary>Whether somebody may say it: for themselves, for the people of the unit they head, as a supervisor for all.</summary>
    private static bool MaySpeakFor(Officer speaker, Officer officer) =>
        speaker.Id == officer.Id || speaker.Role == OfficerRole.Supervisor || (speaker.IsHead && speaker.Unit is not null && speaker.Unit == officer.Unit);

    // A sentence about leave says who or when: "帮我写个请假条" says neither.
    private static bool SaysLeave(PeopleSaid said) =>
        LeaveDays.Read(said.Text, said.Today) is not null || Alone().IsMatch(said.Text) || (said.People.Count > 0 && said.Text.Length < 40);

    private static bool SaysBack(PeopleSaid said) => said.Text.Length <= 30;

    // Whose leave it is: a name that is not the one who stands in; nobody named is the speaker.
    private static NamedPerson? Away(PeopleSaid said) => Mine().IsMatch(said.Text)
        ? null
        : said.People.FirstOrDefault(person => !IsStandIn(said.Text, person));

    private static bool IsStandIn(string text, NamedPerson person) =>
        StandsIn.IsMatch(text[..person.Start].TrimEnd()) || StandsInBehind.IsMatch(text[person.End..]);

    private static DialogResult Leave(PeopleSaid said, Officer officer)
    {
        if (LeaveDays.Read(said.Text, said.Today) is not { } days) return said.Say("people.leaveWhen");
        if (days.To < days.From) return said.Say("people.leaveBackwards", ("from", said.Date(days.From)), ("to", said.Date(days.To)));
        if (days.To < said.Today) return said.Say("people.leavePast", ("to", said.Date(days.To)));
        var named = said.People.FirstOrDefault(person => IsStandIn(said.Text, person));
        if (named is { Only: null }) return said.Which(named, name => said.Text.Replace(said.Text.Substring(named.Start, named.Length), name, StringComparison.Ordinal));
        if (named is null && NamesAStranger().Match(said.Text) is { Success: true } stranger) return said.Say("people.unknown", ("name", stranger.Groups["name"].Value));
        var absence = new Absence { Officer = officer.Id, FromDay = days.From, ToDay = days.To, StandIn = named?.Only!.Id, SaidBy = said.Speaker!.Id };
        return Fault(said, officer, named?.Only, absence) ?? Noted(said, officer, absence with { StandIn = absence.StandIn ?? Usual(said, officer, absence)?.Id });
    }

    private static DialogResult? Fault(PeopleSaid said, Officer officer, Officer? standIn, Absence absence) => standIn switch
    {
        null => null,
        _ when standIn.Id == officer.Id => said.Say("people.standInSelf"),
        _ when standIn.Unit != officer.Unit || standIn.Role != officer.Role => said.Say("people.standInElsewhere", ("who", said.Of(standIn)), ("away", said.Of(officer))),
        _ when IsAway(said, standIn, absence) is { } other => said.Say("people.standInAway", ("who", said.Of(standIn)), ("from", said.Date(other.FromDay)), ("to", said.Date(other.ToDay))),
        _ => null,
    };

    // The unit's B角 who is there; for a B角 its A角.
    private static Officer? Usual(PeopleSaid said, Officer officer, Absence absence)
    {
        if (officer.Unit is null) return null;
        var post = officer.Post == OfficerPost.StandIn ? OfficerPost.Officer : OfficerPost.StandIn;
        return said.Facts.Known.Officers.FirstOrDefault(other => other.Unit == officer.Unit && other.Post == post && other.Id != officer.Id && IsAway(said, other, absence) is null);
    }

    private static Absence? IsAway(PeopleSaid said, Officer officer, Absence absence) =>
        said.Facts.People.Absences.FirstOrDefault(other => other.Officer == officer.Id && other.Overlaps(absence));

    private static DialogResult Noted(PeopleSaid said, Officer officer, Absence absence)
    {
        var standIn = said.Facts.FindOfficer(absence.StandIn) is { } other ? said.Texts.Say("people.standIn", ("who", said.Of(other))) : said.Texts["people.noStandIn"];
        var days = absence.FromDay == absence.ToDay ? said.Date(absence.FromDay) : said.Texts.Say("people.days", ("from", said.Date(absence.FromDay)), ("to", said.Date(absence.ToDay)));
        return said.Say("people.leaveNoted", ("who", said.Of(officer)), ("days", days), ("standIn", standIn)) with { Changes = [new SayAbsent(absence)] };
    }

    private static DialogResult Back(PeopleSaid said, Officer officer) =>
        said.Facts.People.Absences.Any(absence => absence.Officer == officer.Id && absence.ToDay >= said.Today)
            ? said.Say("people.back", ("who", said.Of(officer))) with { Changes = [new EndAbsence(officer.Id, said.Today)] }
            : said.Say("people.notAway", ("who", said.Of(officer)));

    [GeneratedRegex(@"^(?:我(?:想|要)?(?:请假|休假|出差)了?|i(?:'m| am) on leave|i(?: want to| will)? take leave)$")]
    private static partial Regex Alone();

    [GeneratedRegex(@"^(?:[^,，。]{0,12})?我(?!们)(?!局|办|单位)|(?<![a-z])(?:i|i'm|i'll|my|me)(?![a-z])")]
    private static partial Regex Mine();

    // 由王五代办, of whom nobody knows.
    [GeneratedRegex(@"由\s*(?<name>[^,，。\s]{2,12}?)\s*(?:代办|代理|代为|代我|顶岗|顶班|接替|代管|负责)")]
    private static partial Regex NamesAStranger();
}
