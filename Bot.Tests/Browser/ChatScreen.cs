using Microsoft.Playwright;

namespace Duban.Bot.Tests.Browser;

/// <summary>The chat page as a person sees it: what stands there, what can be typed and clicked.</summary>
internal sealed class ChatScreen(IPage page)
{
    private static readonly string Folder =
        Environment.GetEnvironmentVariable("DUBAN_SCREENSHOTS") ?? Path.Combine(Checkout.Root, "artifacts", "screenshots");

    private readonly List<string> complaints = [];

    /// <summary>What the browser's console complained about, such as what the page's security refused.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public async Task OpenAsync(Uri address)
    {
        page.Console += (_, message) =>
        {
            if (message.Type == "error") complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync(address.ToString());
        await Suggestions.First.WaitForAsync();
    }

    public ILocator Header => page.Locator("header");

    public ILocator Suggestions => page.Locator(".webchat__suggested-action");

    /// <summary>What was said, in order.</summary>
    public ILocator Messages => page.Locator(".webchat__basic-transcript__activity");

    public ILocator CardButton(string label) => page.Locator(".ac-pushButton", new() { HasTextString = label });

    /// <summary>Types a question and waits until an answer came that shows the text.</summary>
    public async Task AskAsync(string question, string shows)
    {
        var before = await Messages.CountAsync();
        await page.GetByRole(AriaRole.Textbox).FillAsync(question);
        await page.Keyboard.PressAsync("Enter");
        await ExpectAsync(before + 1, shows);
    }

    /// <summary>Clicks something and waits until an answer came that shows the text.</summary>
    public async Task ClickAsync(ILocator what, string shows)
    {
        var before = await Messages.CountAsync();
        await what.ClickAsync();
        await ExpectAsync(before + 1, shows);
    }

    public async Task ReloadAsync()
    {
        await page.ReloadAsync();
        await Suggestions.First.WaitForAsync();
    }

    /// <summary>Keeps a picture for people to look at, once pictures and animations stand still.</summary>
    public async Task KeepAsync(string name)
    {
        Directory.CreateDirectory(Folder);
        await page.EvaluateAsync("() => document.fonts.ready");
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png"), Animations = ScreenshotAnimations.Disabled });
    }

    private Task ExpectAsync(int after, string shows) =>
        Messages.Nth(after).Filter(new() { HasTextString = shows }).Or(Messages.Nth(after + 1).Filter(new() { HasTextString = shows })).First.WaitForAsync();
}
