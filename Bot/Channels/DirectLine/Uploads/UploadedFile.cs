namespace Duban.Bot.Channels.DirectLine.Uploads;

/// <summary>A file as a request carries it.</summary>
internal sealed record UploadedFile(string Name, string ContentType, ReadOnlyMemory<byte> Content);
