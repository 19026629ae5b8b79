using System.Collections.Immutable;
using Duban.Plans.Notices;

namespace Duban.Plans.Storage;

/// <summary>Writes one version of a plan as rows.</summary>
internal sealed class PlanWriter(Session session, string authority, PlanVersion version)
{
    /// <summary>Writes everything, in the order in which rows refer to each other.</summary>
    public async Task WriteAsync(Plan plan, ImmutableArray<string> keys, ImmutableArray<Warning> warnings)
    {
        await WriteHeadAsync(plan);
        await WriteSectionsAsync(plan);
        await WriteItemsAsync(plan, keys);
        await WriteDutiesAsync(plan);
        await WriteDeadlinesAsync(plan);
        await WriteReferencesAsync(plan);
        await WritePeopleAsync(plan);
        await WriteWarningsAsync(warnings);
    }

    private async Task WriteHeadAsync(Plan plan)
    {
        await session.ExecuteAsync(
            "insert into plans (authority, notice) values (@authority, @Notice) on conflict do nothing", new { authority, version.Notice });
        await session.ExecuteAsync("""
            insert into plan_versions
                (authority, notice, version, sequence, title, document_number, issuer, issued_on, year, file_name, hash, imported_at,
                 confirmed_by)
            values
                (@authority, @Notice, @Version, @Sequence, @Title, @DocumentNumber, @Issuer, @IssuedOn, @Year, @FileName, @Hash, @ImportedAt,
                 @ConfirmedBy)
            """, new
        {
            authority, version.Notice, version.Version, version.Sequence, plan.Title, plan.DocumentNumber, plan.Issuer, plan.IssuedOn, plan.Year,
            version.FileName, version.Hash, version.ImportedAt, version.ConfirmedBy,
        });
    }

    private Task<int> WriteSectionsAsync(Plan plan) => session.ExecuteAsync("""
        insert into sections (authority, notice, version, position, number, title)
        values (@authority, @Notice, @Version, @position, @Number, @Title)
        """, plan.Sections.Select((section, position) => new
    {
        authority, version.Notice, version.Version, position, section.Number, section.Title,
    }));

    private Task<int> WriteItemsAsync(Plan plan, ImmutableArray<string> keys) => session.ExecuteAsync("""
        insert into items (authority, notice, version, position, key, number, label, section, title, text, first_line, last_line)
        values (@authority, @Notice, @Version, @position, @key, @Number, @Label, @Section, @Title, @Text, @First, @Last)
        """, plan.Items.Select((item, position) => new
    {
        authority, version.Notice, version.Version, position, key = keys[position], item.Number, item.Label, item.Section,
        item.Title, item.Text, item.Lines.First, item.Lines.Last,
    }));

    private Task<int> WriteDutiesAsync(Plan plan) => session.ExecuteAsync("""
        insert into duties (authority, notice, version, item, position, role, name, kind)
        values (@authority, @Notice, @Version, @item, @position, @role, @Name, @kind)
        """, OfItems(plan, item => item.Duties, (duty, item, position) => new
    {
        authority, version.Notice, version.Version, item, position, role = duty.Role.ToString(), duty.Name, kind = duty.Kind.ToString(),
    }));

    private Task<int> WriteDeadlinesAsync(Plan plan) => session.ExecuteAsync("""
        insert into deadlines (authority, notice, version, item, position, text, due)
        values (@authority, @Notice, @Version, @item, @position, @Text, @Due)
        """, OfItems(plan, item => item.Deadlines, (deadline, item, position) => new
    {
        authority, version.Notice, version.Version, item, position, deadline.Text, deadline.Due,
    }));

    private Task<int> WriteReferencesAsync(Plan plan) => session.ExecuteAsync("""
        insert into item_references (authority, notice, version, item, position, title)
        values (@authority, @Notice, @Version, @item, @position, @title)
        """, OfItems(plan, item => item.References, (title, item, position) => new
    {
        authority, version.Notice, version.Version, item, position, title,
    }));

    private Task<int> WritePeopleAsync(Plan plan) => session.ExecuteAsync("""
        insert into item_people (authority, notice, version, item, position, name)
        values (@authority, @Notice, @Version, @item, @position, @name)
        """, OfItems(plan, item => item.People, (name, item, position) => new
    {
        authority, version.Notice, version.Version, item, position, name,
    }));

    private Task<int> WriteWarningsAsync(ImmutableArray<Warning> warnings) => session.ExecuteAsync("""
        insert into warnings (authority, notice, version, position, line, message)
        values (@authority, @Notice, @Version, @position, @Line, @Message)
        """, warnings.Select((warning, position) => new { authority, version.Notice, version.Version, position, warning.Line, warning.Message }));

    private static IEnumerable<object> OfItems<T>(Plan plan, Func<PlanItem, ImmutableArray<T>> parts, Func<T, int, int, object> row) =>
        plan.Items.SelectMany((item, itemPosition) => parts(item).Select((part, position) => row(part, itemPosition, position)));
}
