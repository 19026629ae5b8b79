using Microsoft.Extensions.FileProviders;

namespace Duban.Bot.Channels.DirectLine.Page;

/// <summary>The files of the page, which lie beside the program whatever the working folder.</summary>
internal sealed class PageFiles : IDisposable
{
    private const string NoncePlace = "{nonce}";

    private readonly PhysicalFileProvider files = new(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
    private readonly Lazy<string> index;
    private readonly Lazy<string> locked;

    public PageFiles() => (index, locked) = (new(() => Read("index.html")), new(() => Read("locked.html")));

    public IFileProvider Files => files;

    /// <summary>Whether the build could fetch Web Chat.</summary>
    public bool HasWebChat => files.GetFileInfo("lib/webchat.js").Exists;

    /// <summary>The page, with the nonce under which Web Chat may add its styles.</summary>
    public string Index(string nonce) => index.Value.Replace(NoncePlace, nonce, StringComparison.Ordinal);

    /// <summary>What somebody sees whom the page does not know.</summary>
    public string Locked => locked.Value;

    public void Dispose() => files.Dispose();

    private string Read(string name) => File.ReadAllText(Path.Combine(files.Root, name));
}
