using System.CommandLine;
using Duban.Bot.Composition;

namespace Duban.Bot.Verbs;

/// <summary>The verbs by which the program gets better: eval, review.</summary>
internal static partial class CommandLine
{
    private static Command Eval(Output output, string[] settings)
    {
        var files = new Argument<string[]>("FILE") { Description = Help.QuestionFiles, Arity = ArgumentArity.OneOrMore };
        var (plan, asOf, show) = (PlanOption(), AsOfOption(), new Option<int>("--show") { Description = Help.Show, DefaultValueFactory = _ => Help.ShownFailures });
        var failures = new Option<string?>("--failures") { Description = Help.Failures };
        var command = new Command("eval", Help.Eval) { files, plan, asOf, show, failures };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var office = await Office.OpenAsync(parsed.GetValue(plan), parsed.GetValue(asOf), settings, cancel);
            return office.Refusal is { } refusal
                ? output.Refuse(refusal)
                : await new EvalVerb(office, output).RunAsync(parsed.GetRequiredValue(files), parsed.GetValue(show), parsed.GetValue(failures), cancel);
        });
        return command;
    }

    private static Command Review(Output output, string[] settings)
    {
        var (jsonl, done) = (new Option<bool>("--jsonl") { Description = Help.Jsonl }, new Option<int?>("--done") { Description = Help.Done });
        var command = new Command("review", Help.Review) { jsonl, done };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var office = await Office.OpenAsync(null, null, settings, cancel);
            if (!office.IsOpen) return output.Refuse(office.Refusal!);
            var verb = new ReviewVerb(office, output);
            return parsed.GetValue(done) is { } id ? await verb.CloseAsync(id, cancel) : await verb.ListAsync(parsed.GetValue(jsonl), cancel);
        });
        return command;
    }
}
