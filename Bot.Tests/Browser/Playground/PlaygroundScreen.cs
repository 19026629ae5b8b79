using Microsoft.Playwright;

namespace Duban.Bot.Tests.Browser.Playground;

/// <summary>The Playground's page as a person in Teams sees it.</summary>
internal sealed class PlaygroundScreen(IPage page)
{
    private const string Bot = "Test Bot";

    private static readonly string Folder =
        Environment.GetEnvironmentVariable("DUBAN_SCREENSHOTS") ?? Path.Combine(Checkout.Root, "artifacts", "screenshots");

    /// <summary>The cards that stand in the open conversation.</summary>
    public ILocator Cards => page.Locator(".ac-adaptiveCard");

    private ILocator Post => page.GetByRole(AriaRole.Button, new() { Name = "Post", Exact = true });

    /// <summary>Opens the page; what it wants from elsewhere (fonts, animations) is refused. Its log is closed, for it says everything twice.</summary>
    public async Task OpenAsync(Uri address)
    {
        await page.RouteAsync(url => !url.Contains($"//{address.Authority}/", StringComparison.Ordinal), route => route.AbortAsync());
        await page.GotoAsync(address.ToString());
        await page.Locator("xpath=//*[normalize-space(text())='Log Panel']/following::button[2]").ClickAsync();
    }

    /// <summary>Goes to a conversation by its name in the list.</summary>
    public Task GoToAsync(string conversation) => page.GetByRole(AriaRole.Treeitem, new() { Name = conversation, Exact = true }).ClickAsync();

    /// <summary>Says it in the open chat; with a mention the bot is chosen from the list that @ opens.</summary>
    public async Task SayAsync(string text, bool mentions = false)
    {
        await WriteAsync(page.Locator("body"), text, mentions);
        await SendButton(page.Locator("body")).ClickAsync();
    }

    /// <summary>Begins a thread in the open channel.</summary>
    public async Task PostAsync(string text)
    {
        await WriteAsync(page.Locator("body"), text, mentions: true, isFirst: true);
        await Post.ClickAsync();
    }

    /// <summary>Answers in the thread that began with the words.</summary>
    public async Task ReplyAsync(string thread, string text)
    {
        await WriteAsync(Thread(thread), text, mentions: true);
        await SendButton(Thread(thread)).ClickAsync();
    }

    /// <summary>The thread that began with the words: the smallest part of the page that holds both them and a field to answer.</summary>
    public ILocator Thread(string words) => page.Locator($"xpath=//div[.//*[contains(text(),'{words}')]][.//div[@role='textbox']]").Last;

    /// <summary>Waits until the words stand in the open conversation.</summary>
    public Task SeesAsync(string words) => page.GetByText(words).Last.WaitForAsync();

    /// <summary>A button of a card.</summary>
    public ILocator Button(string label) => Cards.GetByRole(AriaRole.Button, new() { Name = label, Exact = true });

    /// <summary>Keeps a picture for people to look at.</summary>
    public Task KeepAsync(string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"playground-{name}.png"), Animations = ScreenshotAnimations.Disabled });

    private static ILocator SendButton(ILocator where) => where.GetByRole(AriaRole.Button, new() { Name = "Send Message", Exact = true }).Last;

    private async Task WriteAsync(ILocator where, string text, bool mentions, bool isFirst = false)
    {
        var boxes = where.GetByRole(AriaRole.Textbox);
        var box = isFirst ? boxes.First : boxes.Last;
        await box.ClickAsync();
        if (mentions)
        {
            await page.Keyboard.TypeAsync("@");
            await page.GetByRole(AriaRole.Menuitem, new() { Name = Bot }).ClickAsync();
        }

        await page.Keyboard.TypeAsync(text);
        await box.Filter(new() { HasTextString = text }).WaitForAsync();
    }
}
