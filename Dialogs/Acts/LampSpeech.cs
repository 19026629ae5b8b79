using Duban.Dialogs.Answering;
using Duban.Plans.Progress;

namespace Duban.Dialogs.Acts;

/// <summary>A lamp and the sentence why (L25): the texts lamp.* and why.* follow lamps.tsv.</summary>
internal static class LampSpeech
{
    /// <summary>红灯.</summary>
    public static string Colour(Speech speech, Lamp lamp) => Colour(speech, lamp.Colour);

    /// <summary>A colour's name; an office's own colour is called as its data calls it.</summary>
    public static string Colour(Speech speech, string colour) => speech.Texts.Keys.Contains("lamp." + colour) ? speech.Texts["lamp." + colour] : colour;

    /// <summary>Why it shows that colour.</summary>
    public static string Why(Speech speech, Lamp lamp) => speech.Texts.Say("why." + lamp.Trigger, ("date", lamp.Day is { } day ? speech.Date(day) : ""));

    /// <summary>红灯：期限2021年9月30日已过.</summary>
    public static string Of(Speech speech, Lamp lamp) => speech.Texts.Say("lamp.why", ("lamp", Colour(speech, lamp)), ("why", Why(speech, lamp)));
}
