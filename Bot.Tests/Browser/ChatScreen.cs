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

    /// <summary>The line that says what is wrong.</summary>
    public ILocator Bar => page.GetByRole(AriaRole.Status).And(page.Locator("#bar"));

    public Task BarIsGoneAsync() => Bar.WaitForAsync(new() { State = WaitForSelectorState.Hidden });

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

    /// <summary>Keeps a picture for people to look at, once it scrolls no more.</summary>
    public async Task KeepAsync(string name)
    {
        Directory.CreateDirectory(Folder);
        await page.EvaluateAsync("""
            async () => {
              const transcript = document.querySelector('.webchat__basic-transcript__scrollable');
              for (let still = 0, last = -1; transcript && still < 20; still = transcript.scrollTop === last ? still + 1 : 0, last = transcript.scrollTop)
                await new Promise(requestAnimationFrame);
            }
            """);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png"), Animations = ScreenshotAnimations.Disabled });
    }

    private Task ExpectAsync(int after, string shows) =>
        Messages.Nth(after).Filter(new() { HasTextString = shows }).Or(Messages.Nth(after + 1).Filter(new() { HasTextString = shows })).First.WaitForAsync();
}
