using System.Collections.Immutable;
using System.Security.Cryptography;
using Duban.Dialogs.Answering;
using Duban.Dialogs.Understanding;
using Duban.Dialogs.Wording;
using Duban.Plans;
using Duban.Plans.Intake;
using Duban.Plans.Notices;
using Duban.Plans.Units;

namespace Duban.Dialogs.Intake;

/// <summary>How a notice comes in: a supervisor sends it, looks at what was read, corrects and confirms; only then is it in force.</summary>
internal static class IntakeDialog
{
    /// <summary>The answer and what to store; null where the message is about no incoming notice.</summary>
    public static DialogResult? Run(Facts facts, ImportDraft? draft, Message message, Utterance utterance, DateOnly today)
    {
        var texts = Texts.In(utterance.Language);
        // What an officer of a unit sends is evidence of a report, not a notice.
        if (!message.Files.IsEmpty && facts.FindOfficer(message.Officer) is not { Role: OfficerRole.Officer, Unit: not null }) return Receive(facts, message, today, texts);
        if (draft is null || !facts.HasSupervisor(message.Officer)) return null;
        var desk = new Desk(facts, draft, today, texts);
        return IntakeReader.Read(utterance, draft, desk.Read) is { } request ? Answer(desk, request, today) : null;
    }

    private static DialogResult Receive(Facts facts, Message message, DateOnly today, Texts texts)
    {
        // Whoever sends it: what is secret must not stay here.
        var all = message.Files.Select(one => NoticeReader.Read(one.Content, one.Name)).ToList();
        if (all.Find(one => one.Secrecy is not null)?.Secrecy is { } mark) return Say(texts, "intake.secret", ("mark", mark)) with { Changes = [new SecretRefused(message.Officer)] };
        if (!facts.HasSupervisor(message.Officer)) return Say(texts, "intake.notAllowed");
        if (message.Files is not [var file]) return Say(texts, "intake.oneByOne");
        var read = all[0];
        if (read.Plan is not { } plan) return Say(texts, "intake.refused", ("file", file.Name), ("reason", WarningWording.Of(read.Refusal!, texts)));
        if (plan.Items.IsEmpty) return Say(texts, "intake.noItems", ("title", plan.Title));
        var draft = new ImportDraft
        {
            Officer = message.Officer!,
            FileName = file.Name,
            Hash = Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)),
            Read = plan,
            Warnings = read.Warnings,
            BasedOn = KnownNotice.Of(plan, facts.Shelf)?.Version.Sequence,
        };
        var desk = new Desk(facts, draft, today, texts);
        return (desk.ChangesNothing ? Unchanged(desk) : Summary(desk)) with { Changes = [new SaveDraft(draft)] };
    }

    // True: what was sent is in force already. It can still be put right.
    private static DialogResult Unchanged(Desk desk)
    {
        var said = Say(desk.Texts, "intake.unchanged", ("title", desk.Plan.Title), ("version", desk.Older!.Version.Version));
        return said with { Answer = said.Answer with { Value = true } };
    }

    private static DialogResult Answer(Desk desk, IntakeRequest request, DateOnly today) => request.Kind switch
    {
        IntakeRequestKind.Confirm => Confirm(desk),
        IntakeRequestKind.Discard => Say(desk.Texts, "intake.discarded", ("title", desk.Plan.Title)) with { Changes = [new DropDraft(desk.Draft.Officer)] },
        IntakeRequestKind.Show => Summary(desk),
        IntakeRequestKind.Warnings => Shown(desk, IntakeLists.Warnings(desk)),
        IntakeRequestKind.Items => Shown(desk, IntakeLists.Items(desk)),
        IntakeRequestKind.Changes => Shown(desk, IntakeLists.Changes(desk)),
        IntakeRequestKind.Units => Shown(desk, IntakeLists.Units(desk)),
        IntakeRequestKind.Item => Item(desk, request.Item!.Value),
        IntakeRequestKind.Undo when desk.Draft.Corrections.IsEmpty => Say(desk.Texts, "intake.nothingToUndo"),
        IntakeRequestKind.Undo => Corrected(desk, desk.Draft with { Corrections = desk.Draft.Corrections[..^1] }, "intake.undone", today),
        IntakeRequestKind.AsOwnNotice => Corrected(desk, desk.Draft with { IsOwnNotice = true, BasedOn = null }, "intake.asOwn", today),
        IntakeRequestKind.AsNewVersion when desk.Amends is null => Say(desk.Texts, "intake.noOlder"),
        IntakeRequestKind.AsNewVersion => Corrected(desk, desk.Draft with { IsOwnNotice = false, BasedOn = desk.Amends!.Version.Sequence }, "intake.asVersion", today),
        IntakeRequestKind.Correct => Corrected(desk, desk.Draft with { Corrections = desk.Draft.Corrections.Add(request.Correction!) }, "intake.corrected", today),
        IntakeRequestKind.Unit => Corrected(desk, desk.Draft with { Units = WithChoice(desk.Draft.Units, request.Unit!) }, "intake.unitChosen", today),
        _ => Say(desk.Texts, request.Fault!.Value.Key, ("word", request.Fault.Value.Word)),
    };

    private static DialogResult Confirm(Desk desk)
    {
        if (desk.ChangesNothing) return Say(desk.Texts, "intake.nothingChanges") with { Changes = [new DropDraft(desk.Draft.Officer)] };
        if (desk.IsStale)
        {
            var fresh = desk.Draft with { BasedOn = desk.Older?.Version.Sequence };
            var summary = Summary(desk);
            return summary with { Answer = summary.Answer with { Text = desk.Texts["intake.stale"] + summary.Answer.Text }, Changes = [new SaveDraft(fresh)] };
        }

        var directory = DirectoryUpdate.Adopt(desk.Facts.Known, desk.Plan, desk.Draft.Units, desk.From);
        var isSame = directory.ToJson() == desk.Facts.Known.ToJson();
        var adopt = new AdoptPlan(desk.Draft, desk.Older?.Version.Notice, isSame ? null : directory, desk.Facts.KnownRevision);
        var version = (desk.Older?.Version.Version ?? 0) + 1;
        var text = desk.Texts.Say("intake.confirmed", ("title", desk.Plan.Title), ("version", version), ("count", desk.Plan.Items.Length))
            + (isSame ? "" : DirectoryNews(desk, directory.Units.Length - desk.Facts.Known.Units.Length));
        var said = Said(desk.Texts, text);
        return said with { Answer = said.Answer with { Suggestions = Starters.Of(new Speech(desk.Read, desk.Texts.Language)) }, Changes = [adopt] };
    }

    private static string DirectoryNews(Desk desk, int newUnits) =>
        newUnits == 0 ? desk.Texts["intake.directoryChanged"] : desk.Texts.Say("intake.directoryGrew", ("count", newUnits));

    private static DialogResult Item(Desk desk, int number) => desk.Plan.Item(number) is { } item
        ? Shown(desk, ItemCards.One(new Speech(desk.Read, desk.Texts.Language), item, wholeText: true) with { Subtitle = desk.Texts["intake.waiting"], Buttons = [] })
        : Say(desk.Texts, "intake.fault.item", ("word", number));

    private static DialogResult Corrected(Desk before, ImportDraft draft, string text, DateOnly today)
    {
        var desk = new Desk(before.Facts, draft, today, before.Texts);
        return Said(desk.Texts, desk.Texts[text] + "\n" + IntakeCard.Sentence(desk), IntakeCard.After(desk, before), desk.Texts[text]) with { Changes = [new SaveDraft(draft)] };
    }

    private static ImmutableArray<UnitChoice> WithChoice(ImmutableArray<UnitChoice> choices, UnitChoice choice) =>
        choices.RemoveAll(one => one.Name == choice.Name).Add(choice);

    private static DialogResult Summary(Desk desk) => Said(desk.Texts, IntakeCard.Sentence(desk), IntakeCard.Of(desk), desk.Texts["intake.brief"]);

    private static DialogResult Shown(Desk desk, Cards.Card card) => Said(desk.Texts, Cards.CardText.Of(card), card, desk.Texts["intake.waiting"]);

    private static DialogResult Say(Texts texts, string key, params ReadOnlySpan<(string Name, object? Value)> values) => Said(texts, texts.Say(key, values));

    private static DialogResult Said(Texts texts, string text, Cards.Card? card = null, string? brief = null) =>
        new(new Answer { Intent = Intent.OutOfScope, Text = text, Card = card, Brief = card is null ? null : brief, Language = texts.Language });
}
