using System.Collections.Immutable;
using Duban.Plans.People;
using Duban.Plans.Progress;

namespace Duban.Dialogs;

/// <summary>What comes in: one utterance or one press of a card's button, whatever the channel.</summary>
public sealed record Message
{
    /// <summary>The channel of the command line, where whoever sits at the machine says who they are and no account is bound.</summary>
    public const string Terminal = "terminal";

    /// <summary>The channel of `ask`, which only asks: nothing that is said there is stored, so nothing is done.</summary>
    public const string Asking = "ask";

    /// <summary>What was typed, mentions of the bot already removed where the channel marks them.</summary>
    public required string Text { get; init; }

    /// <summary>The speaker's key within the channel; distinguishes speakers in a group.</summary>
    public string Speaker { get; init; } = "";

    /// <summary>The key of the officer who speaks, see <see cref="Plans.Units.Officer"/>; null for somebody whom the directory does not know.</summary>
    public string? Officer { get; init; }

    /// <summary>The channel, by the name that the Bot Framework gives it: msteams, directline; "terminal" at the command line.</summary>
    public string Channel { get; init; } = Terminal;

    /// <summary>The files that came with it.</summary>
    public ImmutableArray<ReceivedFile> Files { get; init; } = [];

    /// <summary>The key of the living card whose button said it, see <see cref="Reply.Key"/>: it speaks of that card's matter and of nothing else. Null for what was typed.</summary>
    public string? Card { get; init; }

    /// <summary>Whether several people talk here.</summary>
    public bool IsGroup { get; init; }

    /// <summary>The client's language as BCP 47, for replies to what has no language of its own (a greeting card, "20").</summary>
    public string? Locale { get; init; }

    /// <summary>What somebody outside thinks of it; null before, and where nobody is asked.</summary>
    public SecondOpinion? Opinion { get; init; }

    /// <summary>What the store knows of the invitation code in the text; null where there is none.</summary>
    public InvitationCheck? Check { get; init; }

    /// <summary>The code that an invitation would get; null where none can be issued.</summary>
    public NewCode? NewCode { get; init; }

    /// <summary>Where somebody outside sees personal data in the text; none where nobody is asked.</summary>
    public ImmutableArray<PersonalSpan> Personal { get; init; } = [];

    /// <summary>When it was said, UTC; null where the caller tells no time.</summary>
    public DateTimeOffset? At { get; init; }
}
