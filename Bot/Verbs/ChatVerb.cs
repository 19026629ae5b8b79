using Duban.Bot.Composition;

namespace Duban.Bot.Verbs;

/// <summary>`chat`: a conversation in the terminal, cards shown as text. "/file PATH" sends a file.</summary>
internal sealed class ChatVerb(Office office, Output output)
{
    private const string FileCommand = "/file ";

    public async Task<int> RunAsync(string? officer, CancellationToken cancellationToken)
    {
        var talk = new TerminalTalk(office, officer, output);
        await talk.WelcomeAsync(cancellationToken);
        while (await output.In.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith(FileCommand, StringComparison.Ordinal)) await SendAsync(talk, line[FileCommand.Length..].Trim(), cancellationToken);
            else if (!string.IsNullOrWhiteSpace(line)) await talk.SayAsync(line, cancellationToken);
        }

        return 0;
    }

    private static async Task SendAsync(TerminalTalk talk, string path, CancellationToken cancel)
    {
        var (file, refusal) = await NoticeFile.OpenAsync(path, cancel);
        if (file is not null) await talk.SayAsync("", cancel, file);
        else await talk.PrintAsync(refusal!, cancel);
    }
}
