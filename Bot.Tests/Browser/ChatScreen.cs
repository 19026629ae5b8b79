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

    public ILocator Suggestions => page.Locator(".webchat__suggested-action");

    /// <summary>What was said, in order.</summary>
    public ILocator Messages => page.Locator(".webchat__basic-transcript__activity");

    public ILocator CardButtons => page.Locator(".ac-pushButton");

    /// <summary>Waits until so many messages stand there.</summary>
    public Task HasAsync(int count) => Messages.Nth(count - 1).WaitForAsync();

    /// <summary>Whether a message is shown as the user's own.</summary>
    public async Task<bool> IsMineAsync(int index) => await Messages.Nth(index).Locator(".webchat__bubble--from-user").CountAsync() > 0;

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

    /// <summary>Keeps a picture for people to look at, once it has scrolled to its end.</summary>
    public async Task KeepAsync(string name)
    {
        Directory.CreateDirectory(Folder);
        await page.WaitForFunctionAsync("""
            () => {
              const scrolled = document.querySelector('.webchat__basic-transcript__scrollable');
              return scrolled.scrollHeight - scrolled.scrollTop - scrolled.clientHeight < 2;
            }
            """);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png"), Animations = ScreenshotAnimations.Disabled });
    }

    private Task ExpectAsync(int after, string shows) =>
        Messages.Nth(after).Filter(new() { HasTextString = shows }).Or(Messages.Nth(after + 1).Filter(new() { HasTextString = shows })).First.WaitForAsync();
}
