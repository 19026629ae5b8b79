using System.Globalization;
using Duban.Dialogs;
using Duban.Dialogs.Wording;

namespace Duban.Bot.Turns.Files;

/// <summary>Says to the user which file could not be fetched, why, and what to do.</summary>
internal static class FileRegrets
{
    private const int Megabyte = 1024 * 1024;

    public static Reply Of(FetchedFile file, string? locale, AttachmentOptions options)
    {
        var texts = Texts.In(locale);
        var text = file.Trouble switch
        {
            FileTrouble.TooLarge => texts.Say("file.tooLarge", ("name", file.Name), ("limit", Megabytes(options.MaxBytes))),
            FileTrouble.TooMany => texts.Say("file.tooMany", ("name", file.Name), ("limit", IncomingFiles.MostFiles)),
            _ => texts.Say("file.notFetched", ("name", file.Name), ("reason", texts[Reason(file.Trouble)])),
        };
        return new Reply { Text = text, Language = texts.Language };
    }

    private static string Reason(FileTrouble? trouble) => trouble switch
    {
        FileTrouble.WrongAddress => "file.reason.address",
        FileTrouble.TimedOut => "file.reason.timeout",
        FileTrouble.Gone => "file.reason.gone",
        FileTrouble.Damaged => "file.reason.damaged",
        _ => "file.reason.failed",
    };

    private static string Megabytes(int bytes) => ((double)bytes / Megabyte).ToString("0.#", CultureInfo.InvariantCulture);
}
