using System.Collections.Immutable;

namespace Duban.Plans.Notices;

/// <summary>Turns drafts into items: settles numbers, applies what the notice said once for all, reads names, times and references.</summary>
public sealed class PlanAssembler(NoticeHead head, WarningList warnings)
{
    private readonly DeadlineFinder deadlines = new(head.Year, head.IssuedOn);
    private readonly List<PartyName> everywhereResponsible = [];
    private readonly List<PartyName> everywhereCooperating = [];
    private Queue<Passage> asides = [];
    private bool firstLeads;

    /// <summary>The plan.</summary>
    public Plan Assemble(PlanBody body)
    {
        firstLeads = body.FirstLeads;
        asides = new Queue<Passage>(body.Asides);
        foreach (var passage in body.Preamble)
        {
            Learn(GlobalRules.CutSentences(passage));
        }

        return new Plan
        {
            Title = head.Title,
            DocumentNumber = head.DocumentNumber,
            Issuer = head.Issuer,
            IssuedOn = head.IssuedOn,
            Year = head.Year,
            Sections = body.Sections,
            Items = [.. ItemNumbers.Settle(body.Drafts, warnings).Select(each => Item(each.Draft, each.Number, each.Label))],
        };
    }

    private PlanItem Item(ItemDraft draft, int number, string? label)
    {
        while (asides.TryPeek(out var aside) && aside.FirstLine <= draft.Lines.First)
        {
            Learn(GlobalRules.CutSentences(asides.Dequeue()));
        }

        var before = (Responsible: everywhereResponsible.ToList(), Cooperating: everywhereCooperating.ToList());
        foreach (var clause in draft.Clauses)
        {
            Learn(GlobalRules.CutSentences(clause));
        }

        return new PlanItem
        {
            Number = number,
            Label = label,
            Section = draft.Section,
            Title = draft.Title.Text,
            Text = draft.Text.Text,
            Duties = Duties(draft, before.Responsible, before.Cooperating),
            People = People(draft),
            Deadlines = Deadlines(draft),
            References = References.In(Passage.Join("\n", [draft.Title, draft.Text]), warnings),
            Lines = draft.Lines,
        };
    }

    private void Learn(IEnumerable<GlobalRules.Found> rules)
    {
        foreach (var rule in rules)
        {
            firstLeads = firstLeads || rule.FirstLeads;
            foreach (var finding in rule.Everywhere)
            {
                (finding.Part == ClausePart.Cooperating ? everywhereCooperating : everywhereResponsible).AddRange(NameList.Split(finding.Value, warnings));
            }
        }
    }

    private ImmutableArray<Duty> Duties(ItemDraft draft, List<PartyName> responsible, List<PartyName> cooperating)
    {
        var duties = new List<Duty>();
        foreach (var finding in draft.Findings.Where(finding => finding.Part <= ClausePart.Cooperating))
        {
            duties.AddRange(NameList.Split(finding.Value, warnings).Select(name => DutyOf(name, (DutyRole)finding.Part)));
        }

        if (firstLeads && duties.Count > 0 && duties.All(duty => duty.Role != DutyRole.Lead) && duties.FindIndex(duty => duty.Role == DutyRole.Responsible) is >= 0 and var first)
        {
            duties[first] = duties[first] with { Role = DutyRole.Lead };
        }

        duties.AddRange(responsible.Select(name => DutyOf(name, DutyRole.Responsible)));
        duties.AddRange(cooperating.Select(name => DutyOf(name, DutyRole.Cooperating)));
        return [.. duties.Distinct().OrderBy(duty => duty.Role)];
    }

    private static Duty DutyOf(PartyName name, DutyRole role) => new(name.OwnRole ?? role, name.Name, name.Kind);

    private static ImmutableArray<string> People(ItemDraft draft) =>
        [.. draft.Findings.Where(finding => finding.Part == ClausePart.People).SelectMany(finding => PeopleList.Split(finding.Value)).Distinct()];

    private ImmutableArray<Deadline> Deadlines(ItemDraft draft)
    {
        var body = deadlines.InText(Passage.Join("\n", [draft.Title, draft.Text]), warnings);
        var clauses = draft.Clauses.SelectMany(clause => deadlines.InLimit(clause, warnings));
        return [.. body.Concat(clauses).Distinct()];
    }
}
