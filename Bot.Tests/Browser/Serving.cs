using System.Diagnostics;

namespace Duban.Bot.Tests.Browser;

/// <summary>Waits for a program that serves.</summary>
internal static class Serving
{
    /// <summary>Waits until it answers under the path; throws when it ends before.</summary>
    public static async Task WaitAsync(Process process, Uri address, string path, Func<string> said)
    {
        using var client = new HttpClient { BaseAddress = address };
        while (!await AnswersAsync(client, path))
        {
            if (process.HasExited) throw new InvalidOperationException($"{process.StartInfo.FileName} ended with {process.ExitCode}: {said()}");
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient client, string path)
    {
        try
        {
            using var response = await client.GetAsync(path, TestContext.Current.CancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
