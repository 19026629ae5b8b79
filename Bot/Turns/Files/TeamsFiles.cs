using Duban.Bot.Channels.BotFramework;
using Duban.Bot.Channels.BotFramework.Registration;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Turns.Files;

/// <summary>Downloads what people send in Teams: of a file the message carries an address that needs no sign-in and holds for some minutes, a picture in the text lies with Teams' service and is given to the bot alone.</summary>
/// <remarks>The address comes from outside, so only named hosts are asked, and redirects are followed to named hosts alone.</remarks>
public sealed class TeamsFiles(IHttpClientFactory http, BotProof proof, IOptions<AttachmentOptions> options)
{
    /// <summary>The type of an attachment that is a file of Teams.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>The name of the client that downloads; it must not follow redirects itself.</summary>
    public const string Client = "teams-files";

    private const int MostRedirects = 3;
    private const int ChunkBytes = 64 * 1024;


    /// <summary>A file.</summary>
    internal Task<FetchedFile> DownloadAsync(string name, Attachment attachment, CancellationToken cancel) => DownloadAsync(name, Address(attachment.Content), null, cancel);

    /// <summary>A picture in the text, from the service that sent the message.</summary>
    internal Task<FetchedFile> DownloadPictureAsync(string name, Attachment attachment, string? service, CancellationToken cancel) =>
        DownloadAsync(name, Absolute(attachment.ContentUrl), Absolute(service), cancel);

    private async Task<FetchedFile> DownloadAsync(string name, Uri? address, Uri? service, CancellationToken cancel)
    {
        if (address is null) return FetchedFile.Lost(name, FileTrouble.Damaged, "no address");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(options.Value.Timeout);
        try
        {
            return await DownloadAsync(name, address, service, MostRedirects, patience.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return FetchedFile.Lost(name, FileTrouble.TimedOut, address.IdnHost);
        }
        // The line broke, or the proof could not be had: each kind of credential has failures of its own.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return FetchedFile.Lost(name, FileTrouble.Failed, $"{address.IdnHost}: {exception.Message}");
        }
    }

    private async Task<FetchedFile> DownloadAsync(string name, Uri address, Uri? service, int redirects, CancellationToken cancel)
    {
        var isService = IsOf(service, address);
        if (!isService && !options.Value.Allows(address)) return FetchedFile.Lost(name, FileTrouble.WrongAddress, $"{address.Scheme}://{address.IdnHost}");
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        // To nobody else: who holds the proof speaks as the bot.
        if (isService) await proof.ProveAsync(request, cancel);
        using var response = await http.CreateClient(Client).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        if ((int)response.StatusCode is >= 300 and < 400 && response.Headers.Location is { } location && redirects > 0)
            return await DownloadAsync(name, new Uri(address, location), service, redirects - 1, cancel);
        if (!response.IsSuccessStatusCode) return FetchedFile.Lost(name, Trouble(response), $"{address.IdnHost} answered {(int)response.StatusCode}");
        return await ReadAsync(name, response.Content, cancel);
    }

    // Whose token was checked says where the service is; a proof goes over no open line.
    private bool IsOf(Uri? service, Uri address) =>
        service is not null && service.Scheme == address.Scheme && service.Authority.Equals(address.Authority, StringComparison.OrdinalIgnoreCase) && (address.Scheme == Uri.UriSchemeHttps || !proof.HasId);

    private async Task<FetchedFile> ReadAsync(string name, HttpContent content, CancellationToken cancel)
    {
        var limit = options.Value.MaxBytes;
        if (content.Headers.ContentLength > limit) return FetchedFile.Lost(name, FileTrouble.TooLarge);
        await using var stream = await content.ReadAsStreamAsync(cancel);
        var (buffer, chunk) = (new MemoryStream(), new byte[ChunkBytes]);
        while (buffer.Length <= limit && await stream.ReadAsync(chunk, cancel) is var read and > 0) buffer.Write(chunk, 0, read);
        return buffer.Length > limit ? FetchedFile.Lost(name, FileTrouble.TooLarge) : new FetchedFile(name, buffer.ToArray());
    }

    private static FileTrouble Trouble(HttpResponseMessage response) =>
        response.StatusCode is System.Net.HttpStatusCode.NotFound or System.Net.HttpStatusCode.Gone ? FileTrouble.Gone : FileTrouble.Failed;

    private static Uri? Absolute(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? address : null;

    // Of any scheme: one that is not allowed is refused by its name.
    private static Uri? Address(object? content) => Uri.TryCreate(AnyJson.Object(content).Text("downloadUrl"), UriKind.Absolute, out var address) ? address : null;
}
