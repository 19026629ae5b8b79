using Duban.Dialogs;
using Duban.Dialogs.Wording;

namespace Duban.Bot.Turns;

/// <summary>What to say while no notice could be read.</summary>
internal static class NoPlanYet
{
    public static Reply Reply(string? locale)
    {
        var texts = Texts.In(locale);
        return new Reply { Text = texts["noPlan"], Language = texts.Language };
    }
}
