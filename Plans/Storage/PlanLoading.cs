using System.Collections.Immutable;
using Duban.Plans.Notices;

namespace Duban.Plans.Storage;

/// <summary>Reads one version of a plan back from its rows. Versions never change, so the queries need no common transaction.</summary>
internal static class PlanLoading
{
    /// <summary>The plan of that version.</summary>
    public static async Task<StoredPlan> LoadAsync(Session session, string authority, PlanVersion version)
    {
        var key = new { authority, version.Notice, version.Version };
        var head = await session.FirstAsync<HeadRow>("""
            select title, document_number, issuer, issued_on, year
            from plan_versions
            where authority = @authority and notice = @Notice and version = @Version
            """, key) ?? throw new InvalidOperationException($"Version {version.Version} of {version.Notice} is gone.");
        var plan = new Plan
        {
            Title = head.Title,
            DocumentNumber = head.DocumentNumber,
            Issuer = head.Issuer,
            IssuedOn = head.IssuedOn,
            Year = head.Year,
            Sections = await SectionsAsync(session, key),
            Items = await ItemsAsync(session, key),
        };
        return new StoredPlan(plan, version, await WarningsAsync(session, key)) { Keys = await KeysAsync(session, key) };
    }

    private static async Task<ImmutableArray<string>> KeysAsync(Session session, object key) =>
    [
        .. await session.ListAsync<string>("""
            select key from items
            where authority = @authority and notice = @Notice and version = @Version
            order by position
            """, key),
    ];

    private static async Task<ImmutableArray<Section>> SectionsAsync(Session session, object key)
    {
        var rows = await session.ListAsync<SectionRow>("""
            select number, title from sections
            where authority = @authority and notice = @Notice and version = @Version
            order by position
            """, key);
        return [.. rows.Select(row => new Section(row.Number, row.Title))];
    }

    private static async Task<ImmutableArray<PlanItem>> ItemsAsync(Session session, object key)
    {
        var rows = await session.ListAsync<ItemRow>("""
            select position, number, label, section, title, text, first_line, last_line from items
            where authority = @authority and notice = @Notice and version = @Version
            order by position
            """, key);
        var duties = await PartsAsync<DutyRow>(session, "select item, role, name, kind from duties", key);
        var deadlines = await PartsAsync<DeadlineRow>(session, "select item, text, due from deadlines", key);
        var references = await PartsAsync<TextRow>(session, "select item, title as text from item_references", key);
        var people = await PartsAsync<TextRow>(session, "select item, name as text from item_people", key);
        return [.. rows.Select(row => row.ToItem() with
        {
            Duties = [.. duties[row.Position].Select(duty => duty.ToDuty())],
            Deadlines = [.. deadlines[row.Position].Select(deadline => new Deadline(deadline.Text, deadline.Due))],
            References = [.. references[row.Position].Select(reference => reference.Text)],
            People = [.. people[row.Position].Select(person => person.Text)],
        })];
    }

    private static async Task<ILookup<int, T>> PartsAsync<T>(Session session, string select, object key) where T : PartRow
    {
        var rows = await session.ListAsync<T>($"""
            {select}
            where authority = @authority and notice = @Notice and version = @Version
            order by item, position
            """, key);
        return rows.ToLookup(row => row.Item);
    }

    private static async Task<ImmutableArray<Warning>> WarningsAsync(Session session, object key)
    {
        var rows = await session.ListAsync<WarningRow>("""
            select line, message from warnings
            where authority = @authority and notice = @Notice and version = @Version
            order by position
            """, key);
        return [.. rows.Select(row => new Warning(row.Line, row.Message))];
    }
}
