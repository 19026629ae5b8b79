using Duban.Plans.Feedback;

namespace Duban.Plans.Storage;

/// <summary>Keeps the answers that supervisors marked as wrong. One that was reviewed is done; nothing is deleted.</summary>
public sealed class MarkStore(Database database)
{
    /// <summary>Notes a wrong answer. The same one marked again by the same officer while it is open keeps its number and gains the new remark.</summary>
    public Task MarkAsync(string authority, WrongAnswer wrong, DateTimeOffset at, CancellationToken cancel = default) =>
        database.WriteAsync(async session =>
        {
            await database.Dialect.LockAsync(session, $"marked answers of {authority}");
            return await RemarkAsync(session, authority, wrong) || await InsertAsync(session, authority, wrong, at) > 0;
        }, cancel);

    /// <summary>The marks that are open, the oldest first.</summary>
    public async Task<IReadOnlyList<MarkedAnswer>> ListOpenAsync(string authority, CancellationToken cancel = default) =>
        await database.ReadAsync(
            session => session.ListAsync<MarkedAnswer>("""
                select id, marked_at, officer, question, asked_before, answer, intent, confidence, trace, remark
                from marked_answers
                where authority = @authority and state = 'open'
                order by id
                """, new { authority }),
            cancel);

    /// <summary>Closes a mark; says whether it was open.</summary>
    public async Task<bool> CloseAsync(string authority, int id, DateTimeOffset at, CancellationToken cancel = default) =>
        await database.WriteAsync(
            session => session.ExecuteAsync("""
                update marked_answers set state = 'done', done_at = @at
                where authority = @authority and id = @id and state = 'open'
                """, new { authority, id, at }),
            cancel) > 0;

    private static async Task<bool> RemarkAsync(Session session, string authority, WrongAnswer wrong) =>
        await session.ExecuteAsync("""
            update marked_answers
            set remark = case when remark is null or remark = @Remark then @Remark when @Remark is null then remark else remark || '；' || @Remark end
            where authority = @authority and state = 'open' and officer = @Officer
              and question = @Question and coalesce(asked_before, '') = coalesce(@AskedBefore, '') and answer = @Answer
            """, new { authority, wrong.Remark, wrong.Officer, wrong.Question, wrong.AskedBefore, wrong.Answer }) > 0;

    private static Task<int> InsertAsync(Session session, string authority, WrongAnswer wrong, DateTimeOffset at) =>
        session.ExecuteAsync("""
            insert into marked_answers (authority, id, marked_at, officer, question, asked_before, answer, intent, confidence, trace, remark, state)
            select @authority, coalesce(max(id), 0) + 1, @at, @Officer, @Question, @AskedBefore, @Answer, @Intent, @Confidence, @Trace, @Remark, 'open'
            from marked_answers
            where authority = @authority
            """, new { authority, at, wrong.Officer, wrong.Question, wrong.AskedBefore, wrong.Answer, wrong.Intent, wrong.Confidence, wrong.Trace, wrong.Remark });
}
