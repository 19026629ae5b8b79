using System.Collections.Immutable;
using Duban.Bot.Tests.Support;
using Duban.Dialogs;
using Duban.Dialogs.People;
using Duban.Plans;
using Duban.Plans.People;
using Duban.Plans.Storage;
using Duban.Plans.Units;

namespace Duban.Bot.Tests.People;

/// <summary>A conversation about people; keeps in memory what the turns want stored.</summary>
internal sealed class PeopleTalk(bool isGroup = false)
{
    public const string Code = "7K3FQ-9Q2MX";

    private readonly List<Absence> absences = [];
    private readonly List<Assignment> assignments = [];
    private readonly Dictionary<string, Invitation> invitations = [];
    private Conversation conversation = Conversation.New;
    private int wrongTries;

    public DateTimeOffset Now { get; set; } = new(2021, 10, 11, 1, 0, 0, TimeSpan.Zero);

    public string? Bound { get; private set; }

    public IReadOnlyList<Absence> Absences => absences;

    public IReadOnlyList<Assignment> Assignments => assignments;

    public ImmutableArray<string> Suggestions { get; private set; }

    private static ImmutableArray<Officer> People { get; } =
    [
        new("li", "李四", "县司法局", OfficerRole.Officer) { Post = OfficerPost.StandIn },
        new("zhang", "张三", "县司法局", OfficerRole.Officer),
        new("head", "孙局", "县司法局", OfficerRole.Officer) { Post = OfficerPost.Head },
        new("zhang2", "张三", "县财政局", OfficerRole.Officer),
        new("wu", "吴六", "县财政局", OfficerRole.Officer),
        new("eve", "Li Si", "县市监局", OfficerRole.Officer),
        new("zs", "Zhang San", "县市监局", OfficerRole.Officer),
        new("s", "督查员甲", null, OfficerRole.Supervisor),
    ];

    private Facts Facts => SeedFacts.Facts with
    {
        Known = SeedFacts.Facts.Known.WithOfficers(People),
        People = new Staffing([.. absences], [.. assignments]),
        Shelf = [new StoredPlan(SeedFacts.Facts.Plan, Version, []) { Keys = [.. SeedFacts.Facts.Plan.Items.Select(item => "k" + item.Number)] }],
    };

    private static PlanVersion Version => new() { Notice = "n", Version = 1, Sequence = 1, Title = "", FileName = "", Hash = "", ImportedAt = default };

    public string Say(string text, string? officer = null)
    {
        var code = InvitationCode.FindIn(text) is { } found ? InvitationCode.Hash(found) : null;
        var message = new Message
        {
            Text = text, Speaker = "29:1", Officer = officer, At = Now, IsGroup = isGroup, Channel = "msteams", NewCode = new NewCode(Code, TimeSpan.FromDays(7)),
            Check = code is null ? null : new InvitationCheck(code, invitations.GetValueOrDefault(code), wrongTries),
        };
        var turn = Turn.Run(Facts, conversation, message, SeedFacts.Today);
        conversation = turn.Conversation;
        foreach (var change in turn.Changes) Keep(change);
        Suggestions = turn.Answer.Suggestions;
        return turn.Answer.Text;
    }

    /// <summary>Whether the words were left to the ordinary understanding.</summary>
    public static bool IsLeft(string text, string? officer = "zhang")
    {
        var talk = new PeopleTalk();
        var message = new Message { Text = text, Officer = officer, At = talk.Now, Channel = "msteams", NewCode = new NewCode(Code, TimeSpan.FromDays(7)) };
        return PeopleDialog.Run(talk.Facts, message, Duban.Dialogs.Understanding.Normaliser.Clean(text, "zh-Hans"), SeedFacts.Today) is null;
    }

    private void Keep(Change change)
    {
        switch (change)
        {
            case InviteOfficer invite: invitations[invite.Invitation.CodeHash] = invite.Invitation; break;
            case NoteWrongCode: wrongTries++; break;
            case SayAbsent absent: absences.Add(absent.Absence); break;
            case EndAbsence end: absences.RemoveAll(absence => absence.Officer == end.Officer && absence.ToDay >= end.Today); break;
            case AssignItem assign: assignments.Add(assign.Assignment); break;
            case BindAccount bind:
                Bound = bind.Officer;
                invitations[bind.CodeHash] = invitations[bind.CodeHash] with { UsedAt = Now };
                break;
            default: throw new InvalidOperationException(change.ToString());
        }
    }
}
