using Duban.Plans.Notices;

namespace Duban.Bot.Verbs;

/// <summary>Reads a notice from a path; a file that cannot be opened is a refusal with its reason.</summary>
internal static class NoticeFile
{
    private const long LargestFile = 64 * 1024 * 1024;

    public static async Task<ReadResult> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > LargestFile }) return new ReadResult { Refusal = $"{path}: larger than 64 MB" };
            return NoticeReader.Read(await File.ReadAllBytesAsync(path, cancellationToken), Path.GetFileName(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new ReadResult { Refusal = error.Message.ReplaceLineEndings(" ") };
        }
    }
}
