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

    /// <summary>The chooser of who speaks, found by its label.</summary>
    public ILocator Speaker => page.GetByRole(AriaRole.Combobox, new() { NameRegex = new("体验身份|Try as") });

    /// <summary>The files that were sent, as links.</summary>
    public ILocator Files => Messages.Locator("a[href*='/attachments/']");

    /// <summary>Chooses who speaks and waits for the new conversation.</summary>
    public async Task SpeakAsAsync(string name)
    {
        await page.RunAndWaitForResponseAsync(() => Speaker.SelectOptionAsync(new SelectOptionValue { Label = name }), response => response.Url.EndsWith("/token", StringComparison.Ordinal));
        await Suggestions.First.WaitForAsync();
    }

    /// <summary>Sends a file by the upload button and waits until the server has it and the bot has answered.</summary>
    public async Task SendFileAsync(FilePayload file)
    {
        var before = await Messages.CountAsync();
        await AttachAsync(file);
        await page.Locator(".webchat__send-button").ClickAsync();
        await Files.First.WaitForAsync();
        await HasAsync(before + 2);
    }

    /// <summary>Chooses a file by the upload button, which attaches it to what is being written.</summary>
    public async Task AttachAsync(FilePayload file)
    {
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.Locator(".webchat__upload-button button").ClickAsync());
        await chooser.SetFilesAsync(file);
    }

    /// <summary>Whether the name of the first sent file has another colour than the ground it stands on.</summary>
    public Task<bool> FileIsReadableAsync() => Files.First.EvaluateAsync<bool>("""
        link => {
          const name = getComputedStyle(link.querySelector('.webchat__fileContent__fileName')).color;
          const ground = getComputedStyle(link.closest('.webchat__bubble__content')).backgroundColor;
          return name !== ground;
        }
        """);

    /// <summary>Whether the page must be moved sideways to see all of it.</summary>
    public Task<bool> IsTooWideAsync() => page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    /// <summary>Types a question and waits until an answer came that shows the text.</summary>
    public async Task AskAsync(string question, string shows)
    {
        var before = await Messages.CountAsync();
        await page.Locator("[data-id='webchat-sendbox-input']").FillAsync(question);
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
