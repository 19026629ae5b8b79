using Duban.Bot.Tests.Support;
using Duban.Dialogs;
using Duban.Dialogs.Acts;
using Duban.Dialogs.Answering;
using Duban.Plans;
using Duban.Plans.Progress;
using Duban.Plans.Storage;

namespace Duban.Bot.Tests.Acts;

/// <summary>People talk about the work; what the turns want stored is decided once more and kept in memory, as the store does.</summary>
internal sealed class ActsTalk
{
    public const string Officer = "demo-justice";
    public const string Head = "demo-justice-head";
    public const string Market = "demo-market";
    public const string Supervisor = "demo-supervisor";
    public const string Leader = "demo-leader";

    private static readonly StoredPlan Stored = new(SeedFacts.Facts.Plan, new PlanVersion
    {
        Notice = "开江府发〔2021〕24号", Version = 1, Sequence = 1, Title = SeedFacts.Facts.Plan.Title, FileName = "notice.md", Hash = "", ImportedAt = default,
    }, [])
    {
        Keys = [.. SeedFacts.Facts.Plan.Items.Select(item => $"item-{item.Number}")],
    };

    private Conversation conversation = Conversation.New;

    public DateTimeOffset Now { get; set; } = new(2021, 10, 11, 1, 0, 0, TimeSpan.Zero);

    public DateOnly Today { get; set; } = SeedFacts.Today;

    public Facts Facts { get; private set; } = SeedFacts.Facts with { Shelf = [Stored] };

    /// <summary>The names of the acts stored by the last line.</summary>
    public string[] Acts { get; private set; } = [];

    /// <summary>The log wish of the last line.</summary>
    public HistoryWish? Wish { get; private set; }

    public Answer Say(string officer, string text, bool isGroup = false, Waiting? waiting = null)
    {
        var message = new Message { Text = text, Speaker = officer, Officer = officer, Channel = "webchat", IsGroup = isGroup, At = Now };
        // Through JSON, as a stored conversation would.
        var turn = Turn.Run(Facts, Conversation.FromJson(conversation.ToJson()), message, Today, waiting);
        conversation = turn.Conversation;
        Wish = turn.Wish;
        Acts = [.. turn.Changes.SelectMany(Keep)];
        return turn.Answer;
    }

    public Line LineOf(int item, string unit) => Facts.Board.Line(Facts.MatterOf(Facts.Plan.Item(item)!).Line(Facts.Directory.FindUnit(unit)!.Id));

    public Matter MatterOf(int item) => Facts.Board.Matter(Facts.MatterOf(Facts.Plan.Item(item)!));

    /// <summary>A report is given, as the check-in form would.</summary>
    public void Report(int item, string officer, CheckIn? report = null)
    {
        var work = new Work(Facts, new Message { Text = "", Officer = officer, Channel = "webchat", At = Now }, Today, "zh-Hans");
        var at = work.Standings.Find(Facts.Plan.Item(item)!, work.Unit!)!;
        Keep(work.Record(at, new Report(report ?? new CheckIn { Period = "2021Q4", Progress = "培训了两场，120人参加", Percent = 60 }))).ShouldNotBeEmpty();
    }

    private string[] Keep(Change change)
    {
        var board = Facts.Board;
        string[] names = change switch
        {
            RecordActs { Record: LineRecord record } => Keep(record, ref board),
            RecordActs { Record: MatterRecord record } => Keep(record, ref board),
            WantSigning want => Keep(want, ref board),
            Dialogs.Intake.SecretRefused => [],
            _ => throw new NotSupportedException(change.GetType().Name),
        };
        Facts = Facts with { Board = board };
        return names;
    }

    private static string[] Keep(LineRecord record, ref Board board)
    {
        var key = record.Matter.Line(record.Unit);
        var line = board.Line(key);
        line.Version.ShouldBe(record.Version);
        foreach (var act in record.Acts)
        {
            var decision = LineLifeCycle.Decide(line, board.Matter(record.Matter), act, record.Circumstances);
            line = decision.After.ShouldNotBeNull(decision.Refusal?.ToString()) with { Version = line.Version + 1 };
        }

        board = With(board, board.Lines.SetItem(key, line), board.Matters);
        return [.. record.Acts.Select(act => act.Name)];
    }

    private static string[] Keep(MatterRecord record, ref Board board)
    {
        var matter = board.Matter(record.Matter);
        var decision = MatterLifeCycle.Decide(matter, record.AreLinesDone, record.Act, record.Circumstances);
        board = With(board, board.Lines, board.Matters.SetItem(record.Matter, decision.After.ShouldNotBeNull() with { Version = matter.Version + 1 }));
        return [record.Act.Name];
    }

    private static string[] Keep(WantSigning want, ref Board board)
    {
        var units = want.IsWanted ? board.SigningUnits.Add(want.Unit) : board.SigningUnits.Remove(want.Unit);
        board = new Board { Lines = board.Lines, Matters = board.Matters, SigningUnits = units, Sequence = board.Sequence + 1 };
        return [want.IsWanted ? "want-signing" : "drop-signing"];
    }

    private static Board With(Board board, System.Collections.Immutable.ImmutableDictionary<LineKey, Line> lines, System.Collections.Immutable.ImmutableDictionary<MatterKey, Matter> matters) =>
        new() { Lines = lines, Matters = matters, SigningUnits = board.SigningUnits, Sequence = board.Sequence + 1 };
}
