using System.Text;
using System.Text.Json;
using Duban.Bot.Tests.Support;
using Duban.Dialogs;
using Duban.Dialogs.Intake;
using Duban.Plans;
using Duban.Plans.Intake;
using Duban.Plans.Notices;
using Duban.Plans.Storage;
using Duban.Plans.Units;

namespace Duban.Bot.Tests.Intake;

/// <summary>A conversation in which a notice comes in; keeps in memory what the turns want stored.</summary>
internal sealed class IntakeTalk
{
    public const string Supervisor = "demo-supervisor";
    private Conversation conversation = Conversation.New;

    /// <summary>Begins with the shipped seeds in force, or with the directory alone.</summary>
    public IntakeTalk(bool hasPlan = true)
    {
        var known = Known();
        var plan = hasPlan ? SeedFacts.Facts.Plan : Plan.None;
        Facts = new Facts(plan, hasPlan ? UnitDirectory.For(plan, known) : known) { Known = known, KnownRevision = 1, Shelf = hasPlan ? [Stored(plan, 1, 1)] : [] };
    }

    public Facts Facts { get; set; }

    public ImportDraft? Draft { get; private set; }

    public AdoptPlan? Adopted { get; private set; }

    /// <summary>The notice of the seeds with the words replaced, as a file.</summary>
    public static string Changed(params (string Old, string New)[] words) =>
        words.Aggregate(File.ReadAllText(SeedFacts.Notice), (text, word) => text.Replace(word.Old, word.New, StringComparison.Ordinal));

    public TurnResult Send(string notice, string name = "notice.md", string? officer = Supervisor) =>
        Run("", officer, new ReceivedFile(name, Encoding.UTF8.GetBytes(notice)));

    public TurnResult Say(string text, string? officer = Supervisor) => Run(text, officer);

    /// <summary>A version of the plan as the stores would give it.</summary>
    public static StoredPlan Stored(Plan plan, int version, int sequence) => new(plan, new PlanVersion
    {
        Notice = plan.DocumentNumber ?? plan.Title, Version = version, Sequence = sequence, Title = plan.Title, FileName = "f", Hash = "h", ImportedAt = DateTimeOffset.UnixEpoch,
    }, []) { Keys = [.. plan.Items.Select(item => $"k{item.Number}")] };

    public static Plan Read(string notice) => NoticeReader.Read(Encoding.UTF8.GetBytes(notice), "notice.md").Plan!;

    private static UnitDirectory Known()
    {
        using var json = File.OpenRead(Path.Combine(SeedFacts.Folder, "units.json"));
        return UnitDirectory.FromJson(json);
    }

    private TurnResult Run(string text, string? officer, params ReceivedFile[] files)
    {
        var message = new Message { Text = text, Speaker = officer ?? "", Officer = officer, Files = [.. files] };
        var turn = Turn.Run(Facts, conversation, message, SeedFacts.Today, new Waiting(Draft?.Officer == officer ? Draft : null, []));
        conversation = turn.Conversation;
        foreach (var change in turn.Changes) Apply(change);
        return turn;
    }

    // Through JSON, as a stored draft would.
    private void Apply(Change change)
    {
        if (change is SaveDraft save) Draft = JsonSerializer.Deserialize<ImportDraft>(JsonSerializer.Serialize(save.Draft));
        if (change is DropDraft or AdoptPlan) Draft = null;
        if (change is AdoptPlan adopt) Adopted = adopt;
    }
}
