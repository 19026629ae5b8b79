namespace Duban.Bot.Verbs;

/// <summary>What the command line says of itself; operators' English, like its logs.</summary>
internal static partial class Help
{
    public const string Root = "Duban (督办): answers questions about a county's notice of key tasks. Without a verb it serves chat.";
    public const string Read = "Read a notice into a plan and print it as JSON.";
    public const string Notice = "Print the plan as a clean notice in Markdown instead, to be corrected and read again.";
    public const string Import = "Show what a notice (or a list of people, .xlsx or .csv) says, take corrections, and put it into force once confirmed.";
    public const string Yes = "Confirm at once, without asking.";
    public const string Invite = "Print an invitation code and a link to the page for somebody of the list of people.";
    public const string Officer = "Their key or name.";
    public const string Send = "Write to somebody of the list of people in their personal chat, where they were met. Exit status 0: the channel took it, 1: not, with the reason.";
    public const string SendText = "What to write.";
    public const string SendList = "List who can be reached, and of the others why not.";
    public const string DryRun = "Say where it would go; send nothing.";
    public const string SendNeedsText = "send takes an officer and a text, or --list.";
    public const string EmptyRoster = "The list names nobody who can be taken; nothing was changed.";
    public const string RosterHasFaults = "Rows were refused, so nothing was imported: correct them, or import without --yes and confirm the rest.";
    public const string RosterNotConfirmed = "The list was not confirmed; nothing has changed.";
    public const string RosterIsStale = "The directory changed meanwhile; nothing was imported. Please import the list again.";
    public const string NotConfirmed = "The notice was not confirmed; nothing is in force that was not before.";
    public const string Ask = "Answer one question, or many as JSON lines from standard input.";
    public const string Chat = "Talk with the bot in the terminal.";
    public const string Eval = "Score files of questions with their right answers. Exit status 0: all right, 3: some wrong.";
    public const string QuestionFiles = "JSON lines with id, text, expect and perhaps conversation, group, as.";
    public const string Show = "How many wrong answers to print.";
    public const string Failures = "Write all wrong answers to this file, as JSON lines.";
    public const int ShownFailures = 20;
    public const string Review = "List the answers that supervisors marked as wrong and that nobody has reviewed yet.";
    public const string Jsonl = "Print them as lines of a question file; put the right intent for each ?, and what else is to be checked.";
    public const string Done = "Close the mark of this number.";
    public const string Verify = "Check that the log of all acts and what it led to stand as they were written. Exit status 0: intact, 1: a line for each fault.";
    public const string KnownHash = "A hash that verify printed earlier: it must still be in the log.";
    public const string TeamsPackage = "Pack the app for Teams with the ids and addresses of the settings.";
    public const string TeamsOut = "Where the zip goes.";
    public const string AppVersion = "The app's version, as 1.2.3. Without it: the program's, or the next one after that of the zip that lies there.";
    public const string Serve = "Serve the chat page and the channels (default).";
    public const string NoticeFile = "The notice: .docx, .pdf, .md or .txt.";
    public const string Question = "The question; without it JSON lines are read from standard input.";
    public const string Plan = "Answer from this notice instead of the stored plans.";
    public const string AsOf = "The day that \"today\" means, as 2021-10-11.";
    public const string Trace = "Also print the rule and the words that led to each answer.";
    public const string As = "Speak as this officer.";
    public const string BadDay = "--as-of takes a day such as 2021-10-11.";

    public static string UnknownWord(string word) => $"'{word}' is not understood; the verbs are serve, read, import, invite, send, ask, chat, eval, review, verify and teams-package (--help tells more).";

    public static string RosterAsks(int refused) =>
        (refused == 0 ? "" : $"{refused} rows are left out; correct them and import again later. ") + "Answer 确认导入 (confirm import) to put it into force, 取消导入 (discard) to leave it.";

    public static string RosterInForce(int count) => $"The list is in force: {count} people.";

    public static string NoSuchOfficer(string who) => $"nobody in the list of people has the key or name '{who}'";

    public static string SeveralOfficers(string who, IEnumerable<string> keys) => $"several people are called '{who}'; name the key: {string.Join(", ", keys)}";

    public static string NoSuchMark(int id) => $"there is no open mark {id}";

    public static string BadAppVersion(string version) => $"--app-version is '{version}'; it takes three numbers such as 1.2.3.";

    public static string TeamsPacked(string file, string name, string version, string app, string bot, Uri endpoint) => $"""
        {file}
        App {name} {version}, id {app}, bot {bot}.
        Next:
        1. In the Azure portal, the bot's Configuration: messaging endpoint {endpoint}; Channels: Microsoft Teams.
        2. For everybody: Teams admin centre > Teams apps > Manage apps > Actions > Upload new app.
           For yourself: Teams > Apps > Manage your apps > Upload an app > Upload a custom app (where the policy allows it).
        3. Add the app, say 帮助 or help. Group chats and channels: + or Manage team > Apps, then @ its name.
        """;
}
