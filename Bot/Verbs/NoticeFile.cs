using Duban.Dialogs;
using Duban.Plans.Notices;

namespace Duban.Bot.Verbs;

/// <summary>Reads a notice from a path; a file that cannot be opened is a refusal with its reason.</summary>
internal static class NoticeFile
{
    private const long LargestFile = 64 * 1024 * 1024;

    /// <summary>Reads the notice into a plan.</summary>
    public static async Task<ReadResult> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var (file, refusal) = await OpenAsync(path, cancellationToken);
        return file is null ? new ReadResult { Refusal = refusal } : NoticeReader.Read(file.Content, file.Name);
    }

    /// <summary>The file, or the reason why it cannot be opened.</summary>
    public static async Task<(ReceivedFile? File, string? Refusal)> OpenAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > LargestFile }) return (null, $"{path}: larger than 64 MB");
            return (new ReceivedFile(Path.GetFileName(path), await File.ReadAllBytesAsync(path, cancellationToken)), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, error.Message.ReplaceLineEndings(" "));
        }
    }
}
