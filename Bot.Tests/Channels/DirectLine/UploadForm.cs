using System.Text;

namespace Duban.Bot.Tests.Channels.DirectLine;

/// <summary>Forms byte for byte as a browser writes them; .NET's own form writes names in a way of its own.</summary>
internal static class UploadForm
{
    private const string Boundary = "----WebKitFormBoundaryq0XrA5VvEwkPz1aB";

    public const string ActivityHead = "Content-Disposition: form-data; name=\"activity\"; filename=\"blob\"\r\nContent-Type: application/vnd.microsoft.activity";

    public static string FileHead(string name, string type = "text/markdown") =>
        $"Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: {type}";

    public static ByteArrayContent Of(params (string Head, string Body)[] parts)
    {
        var text = string.Concat(parts.Select(part => $"--{Boundary}\r\n{part.Head}\r\n\r\n{part.Body}\r\n")) + $"--{Boundary}--\r\n";
        return Typed(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), $"multipart/form-data; boundary={Boundary}");
    }

    public static ByteArrayContent Typed(ByteArrayContent content, string type)
    {
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }
}
