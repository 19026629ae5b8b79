using System.CommandLine;
using System.Globalization;
using Duban.Bot.Composition;

namespace Duban.Bot.Verbs;

/// <summary>The command line: serve (default), read, import, invite, send, ask, chat, eval, review, verify, teams-package. Exit status 0 done, 1 unusable input or a log that was tampered with, 2 wrong usage, 3 scored with wrong answers.</summary>
internal static partial class CommandLine
{
    private const int WrongUsage = 2;

    public static async Task<int> RunAsync(string[] args, Output output, params string[] settings)
    {
        var parsed = Build(output, settings).Parse(args);
        if (Stray(parsed) is { } stray)
        {
            await output.Error.WriteLineAsync(Help.UnknownWord(stray));
            return WrongUsage;
        }

        var configuration = new InvocationConfiguration { Output = output.Out, Error = output.Error, EnableDefaultExceptionHandler = false };
        if (parsed.Errors.Count == 0) return await parsed.InvokeAsync(configuration);
        foreach (var error in parsed.Errors) await output.Error.WriteLineAsync(error.Message);
        return WrongUsage;
    }

    private static RootCommand Build(Output output, string[] settings)
    {
        var root = new RootCommand(Help.Root)
        {
            Read(output), Import(output, settings), Ask(output, settings), Chat(output, settings), Eval(output, settings),
            Review(output, settings), Invite(output, settings), Send(output, settings), Verify(output, settings), PackForTeams(output, settings), Serve(),
        };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((parsed, cancel) => WebProgram.RunAsync([.. parsed.UnmatchedTokens], cancel));
        return root;
    }

    private static Command Read(Output output)
    {
        var (file, notice) = (new Argument<string>("FILE") { Description = Help.NoticeFile }, new Option<bool>("--notice") { Description = Help.Notice });
        var command = new Command("read", Help.Read) { file, notice };
        command.SetAction((parsed, cancel) => ReadVerb.RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(notice), output, cancel));
        return command;
    }

    private static Command Import(Output output, string[] settings)
    {
        var (file, yes) = (new Argument<string>("FILE") { Description = Help.NoticeFile }, new Option<bool>("--yes") { Description = Help.Yes });
        var command = new Command("import", Help.Import) { file, yes };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var office = await Office.OpenAsync(null, null, settings, cancel);
            return office.IsOpen
                ? await new ImportVerb(office, output).RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(yes), cancel)
                : output.Refuse(office.Refusal!);
        });
        return command;
    }

    private static Command Ask(Output output, string[] settings)
    {
        var question = new Argument<string?>("QUESTION") { Description = Help.Question, Arity = ArgumentArity.ZeroOrOne };
        var (plan, asOf, trace) = (PlanOption(), AsOfOption(), new Option<bool>("--trace") { Description = Help.Trace });
        var command = new Command("ask", Help.Ask) { question, plan, asOf, trace };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var office = await Office.OpenAsync(parsed.GetValue(plan), parsed.GetValue(asOf), settings, cancel);
            if (office.Refusal is { } refusal) return output.Refuse(refusal);
            var verb = new AskVerb(office.Facts, office.Clock.Today, output, parsed.GetValue(trace));
            return parsed.GetValue(question) is { } text ? verb.Ask(text) : await verb.AskLinesAsync(cancel);
        });
        return command;
    }

    private static Command Chat(Output output, string[] settings)
    {
        var (plan, asOf, speaker) = (PlanOption(), AsOfOption(), new Option<string?>("--as") { Description = Help.As });
        var command = new Command("chat", Help.Chat) { plan, asOf, speaker };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var office = await Office.OpenAsync(parsed.GetValue(plan), parsed.GetValue(asOf), settings, cancel);
            return office.Refusal is { } refusal
                ? output.Refuse(refusal)
                : await new ChatVerb(office, output).RunAsync(parsed.GetValue(speaker), cancel);
        });
        return command;
    }

    private static Command Verify(Output output, string[] settings)
    {
        var hash = new Option<string?>("--hash") { Description = Help.KnownHash };
        var command = new Command("verify", Help.Verify) { hash };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var office = await Office.OpenAsync(null, null, settings, cancel);
            return office.IsOpen ? await new VerifyVerb(office, output).RunAsync(parsed.GetValue(hash), cancel) : output.Refuse(office.Refusal!);
        });
        return command;
    }

    private static Command Serve()
    {
        var command = new Command("serve", Help.Serve) { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((parsed, cancel) => WebProgram.RunAsync([.. parsed.UnmatchedTokens], cancel));
        return command;
    }

    private static Option<string?> PlanOption() => new("--plan") { Description = Help.Plan };

    private static Option<DateOnly?> AsOfOption() => new("--as-of")
    {
        Description = Help.AsOf,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError(Help.BadDay);
            return null;
        },
    };

    /// <summary>A word that belongs to no verb. Serving takes options of the web host (--urls …), with or without its verb.</summary>
    private static string? Stray(ParseResult parsed)
    {
        var isServing = parsed.CommandResult.Command is RootCommand or { Name: "serve" };
        return parsed.UnmatchedTokens switch
        {
            [] => null,
            [['-', '-', ..], ..] when isServing => null,
            [var first, ..] => first,
        };
    }
}
