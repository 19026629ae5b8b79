using Microsoft.Playwright;

namespace Duban.Bot.Tests.Browser.Playground;

/// <summary>The Playground's page as a person in Teams sees it.</summary>
internal sealed class PlaygroundScreen(IPage page)
{
    private static readonly string Folder =
        Environment.GetEnvironmentVariable("DUBAN_SCREENSHOTS") ?? Path.Combine(Checkout.Root, "artifacts", "screenshots");

    /// <summary>The cards that stand in the open conversation.</summary>
    public ILocator Cards => page.Locator(".ac-adaptiveCard");

    private ILocator Box => page.Locator("[role=textbox][contenteditable=true]").First;

    /// <summary>Opens the page; what it wants from elsewhere (fonts, animations) is refused.</summary>
    public async Task OpenAsync(Uri address)
    {
        await page.RouteAsync(url => !url.Contains($"//{address.Authority}/", StringComparison.Ordinal), route => route.AbortAsync());
        await page.GotoAsync(address.ToString());
    }

    /// <summary>Goes to a conversation by its name in the list.</summary>
    public Task GoToAsync(string conversation) => page.GetByRole(AriaRole.Treeitem, new() { Name = conversation, Exact = true }).ClickAsync();

    /// <summary>Writes and sends; waits until the message stands in the conversation.</summary>
    public async Task SayAsync(string text)
    {
        await WriteAsync(text);
        await SendAsync("Send Message", text);
    }

    /// <summary>The same with the bot mentioned first, chosen from the list that @ opens.</summary>
    public async Task MentionAsync(string text, string button = "Send Message")
    {
        await Box.ClickAsync();
        await page.Keyboard.TypeAsync("@");
        await page.Locator("#typeahead-menu").GetByText("Test Bot").First.ClickAsync();
        await page.Keyboard.InsertTextAsync($" {text}");
        await SendAsync(button, text);
    }

    /// <summary>Waits until the words stand somewhere outside the client's own log.</summary>
    public Task SeesAsync(string words) => Said(words).First.WaitForAsync();

    /// <summary>Messages of the open conversation with these words.</summary>
    public ILocator Said(string words) => page.Locator("span:not([contenteditable] span), .ac-textBlock p").Filter(new() { HasTextString = words });

    /// <summary>Presses a button of a card.</summary>
    public Task PressAsync(string label) => Cards.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).Last.ClickAsync();

    /// <summary>Keeps a picture for people to look at.</summary>
    public Task KeepAsync(string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"playground-{name}.png"), Animations = ScreenshotAnimations.Disabled });

    private async Task WriteAsync(string text)
    {
        await Box.ClickAsync();
        await page.Keyboard.InsertTextAsync(text);
    }

    private async Task SendAsync(string button, string text)
    {
        await Box.Filter(new() { HasTextString = text }).WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await SeesAsync(text);
    }
}
