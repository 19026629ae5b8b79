using System.Text.RegularExpressions;
using Duban.Plans.People;

namespace Duban.Dialogs.People;

/// <summary>Somebody binds their account: by a code, never because they say who they are.</summary>
internal static partial class Binding
{
    // 绑定 7K3FQ-9Q2MX / 7K3FQ-9Q2MX
    private static readonly Regex WithWord = new($@"^(?:我要|请|帮我|i want to|please)?\s*{PeopleWords.Pattern("bind")}\s*[:：]?\s*(?:my (?:account|code)|账号|我的账号)?\s*(?<rest>.*)$");

    public static DialogResult? Run(PeopleSaid said)
    {
        if (IsClaim(said)) return said.Say("people.noClaim");
        var code = InvitationCode.FindIn(said.Text);
        var word = WithWord.Match(said.Text);
        if (!word.Success) return code is not null && LoneCode().IsMatch(said.Text) ? WithCode(said) : null;
        return code is not null ? WithCode(said) : word.Groups["rest"].Value.Length is 0 or > 8 and < 16 ? said.Say("people.codeMissing") : null;
    }

    // 我是张三: kind words, and no binding.
    private static bool IsClaim(PeopleSaid said) =>
        Claim().Match(said.Text) is { Success: true } claim && said.Speaker is null
        && said.People.Any(person => person.Start + person.Length == said.Text.Length && person.Start >= claim.Length);

    private static DialogResult WithCode(PeopleSaid said)
    {
        var message = said.Message;
        if (message.IsGroup) return said.Say("people.notInGroup");
        if (message.Check is not { } check) return said.Say("people.notHere");
        var channel = message.Channel;
        if (check.IsTooMany) return said.Say("people.tooMany", ("count", InvitationCheck.MostTries));
        if (check.Invitation is not { } invitation || said.Facts.FindOfficer(invitation.Officer) is not { } officer)
            return said.Say("people.codeUnknown") with { Changes = [new NoteWrongCode(channel, message.Speaker)] };
        if (invitation.UsedAt is not null) return invitation.Officer == message.Officer ? said.Say("people.alreadyBound", ("who", said.Of(officer))) : said.Say("people.codeUsed") with { Changes = [new NoteWrongCode(channel, message.Speaker)] };
        if (!invitation.IsOpen(message.At ?? DateTimeOffset.MinValue)) return said.Say("people.codeExpired");
        return said.Say("people.bound", ("who", said.Of(officer))) with { Changes = [new BindAccount(channel, message.Speaker, check.CodeHash, officer.Id)] };
    }

    [GeneratedRegex(@"^\S{5}\s?[-－–—]\s?\S{5}$")]
    private static partial Regex LoneCode();

    [GeneratedRegex(@"^(?:你好[,，!！\s]*|您好[,，!！\s]*|hello[,!\s]*|hi[,!\s]*)?(?:我(?:就)?是|我叫|i am|i'm|my name is|this is)\s*")]
    private static partial Regex Claim();
}
