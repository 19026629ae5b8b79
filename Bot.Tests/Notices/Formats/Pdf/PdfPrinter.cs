using System.Collections.Concurrent;
using Duban.Bot.Tests.Browser;
using Microsoft.Playwright;

namespace Duban.Bot.Tests.Notices.Formats.Pdf;

/// <summary>Prints pages to PDF with the machine's chromium; the browser is shared and each page printed once.</summary>
public sealed class PdfPrinter : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<byte[]>>> printed = new();
    private readonly SemaphoreSlim one = new(1, 1);
    private Chromium? browser;

    /// <summary>The folder of the notices and the plans meant by them.</summary>
    public static string Folder { get; } = Path.Combine(SampleNotices.Folder, "..", "Formats", "Pdf", "Samples");

    /// <summary>A notice of the folder as PDF.</summary>
    public Task<byte[]> PrintSampleAsync(string name, string head = "") => PrintAsync(File.ReadAllText(Path.Combine(Folder, name + ".html")), head, isWide: name.Contains("table", StringComparison.Ordinal));

    /// <summary>A page as PDF, with a running head and — 1 — at the foot.</summary>
    public Task<byte[]> PrintAsync(string html, string head = "", bool isWide = false) =>
        printed.GetOrAdd($"{head}|{isWide}|{html}", _ => new Lazy<Task<byte[]>>(() => PrintNowAsync(html, head, isWide))).Value;

    public async ValueTask DisposeAsync()
    {
        one.Dispose();
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }
    }

    private async Task<byte[]> PrintNowAsync(string html, string head, bool isWide)
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("DUBAN_SKIP_BROWSER") is { Length: > 0 }, "DUBAN_SKIP_BROWSER is set");
        Assert.SkipUnless(File.Exists(Chromium.Program), $"{Chromium.Program} is missing (DUBAN_CHROMIUM names another)");
        await one.WaitAsync();
        try
        {
            browser ??= await Chromium.OpenAsync("zh-CN", 800, 1000);
            await browser.Page.SetContentAsync(html);
            return await browser.Page.PdfAsync(new PagePdfOptions
            {
                Format = "A4", Landscape = isWide, DisplayHeaderFooter = true,
                HeaderTemplate = $"<div style=\"font-size:9pt;width:100%;text-align:center\">{head}</div>",
                FooterTemplate = "<div style=\"font-size:10pt;width:100%;text-align:center\">— <span class=\"pageNumber\"></span> —</div>",
                Margin = new() { Top = "25mm", Bottom = "25mm", Left = "26mm", Right = "26mm" },
            });
        }
        finally
        {
            one.Release();
        }
    }
}
