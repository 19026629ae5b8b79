using System.Text.RegularExpressions;
using Duban.Plans.People;
using Duban.Plans.Units;

namespace Duban.Dialogs.People;

/// <summary>A supervisor asks for somebody's invitation code.</summary>
internal static class Inviting
{
    // 邀请专家评审方案 invites nobody to talk with the bot.
    private const int LongestName = 24;
    private const int LongestChineseName = 5;

    private static readonly Regex Asked = new($@"^(?:请|帮我|我要|please\s+)?\s*{PeopleWords.Pattern("invite")}\s*(?<who>\S.*)$");

    public static DialogResult? Run(PeopleSaid said)
    {
        if (Asked.Match(said.Text) is not { Success: true } match || PeopleWords.Holds(said.Text, "question")) return null;
        if (said.People.Count == 0 && match.Groups["who"].Length > (said.Texts.IsEnglish ? LongestName : LongestChineseName)) return null;
        if (!said.Facts.HasSupervisor(said.Message.Officer)) return said.Say("people.inviteNotAllowed");
        if (said.Message.IsGroup) return said.Say("people.notInGroup");
        if (said.Message.At is not { } now) return said.Say("people.notHere");
        if (said.People is not [var person]) return said.Say("people.unknown", ("name", match.Groups["who"].Value));
        return person.Only is { } officer ? Invite(said, officer, now) : said.Which(person, name => said.Texts.Say("people.says.invite", ("name", name)));
    }

    private static DialogResult Invite(PeopleSaid said, Officer officer, DateTimeOffset now)
    {
        if (said.Message.NewCode is not { } code) return said.Say("people.notHere");
        var invitation = new Invitation
        {
            CodeHash = InvitationCode.Hash(code.Code), Officer = officer.Id, IssuedBy = said.Message.Officer!, ExpiresAt = now + code.Lifetime,
        };
        var until = said.Date(Plans.OfficeClock.DayOf(invitation.ExpiresAt));
        return said.Say("people.invited", ("who", said.Of(officer)), ("code", code.Code), ("until", until)) with { Changes = [new InviteOfficer(invitation)] };
    }
}
