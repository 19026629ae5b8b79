using System.Text;
using Duban.Bot.Tests.StandIns;
using Duban.Bot.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace Duban.Bot.Tests.Channels.BotFramework.Registration.OverHttp;

/// <summary>The whole program as a registered bot in a fake cloud.</summary>
internal sealed class RegisteredProgram : IAsyncDisposable
{
    private readonly RunningProgram program;

    private RegisteredProgram(RunningProgram program, FakeCloud cloud) => (this.program, Cloud) = (program, cloud);

    public FakeCloud Cloud { get; }

    /// <summary>A token that the channel would send along.</summary>
    public FakeToken Token => new() { Claims = new Dictionary<string, object> { ["serviceurl"] = Cloud.ServiceUrl } };

    public static async Task<RegisteredProgram> StartAsync(params string[] settings)
    {
        var cloud = await FakeCloud.StartAsync();
        var own = BotServer.Configuration(cloud, BotServer.AppId).AsEnumerable().Select(setting => $"--{setting.Key}={setting.Value}");
        return new RegisteredProgram(await RunningProgram.StartAsync(null, [.. own, $"--MicrosoftAppTenantId={Registered.Tenant}", .. settings]), cloud);
    }

    /// <summary>A question in Teams; the reply goes to the cloud.</summary>
    public async Task<HttpResponseMessage> AskAsync(
        string? authorization, string? tenant = Registered.Tenant, string? dataTenant = Registered.Tenant, string channel = "msteams", string id = "m1")
    {
        var (conversation, data) = (tenant is null ? "" : $",\"tenantId\":\"{tenant}\"", dataTenant is null ? "" : $",\"channelData\":{{\"tenant\":{{\"id\":\"{dataTenant}\"}}}}");
        var activity = $$"""
            {"type":"message","text":"第13项由哪些单位牵头？","id":"{{id}}","channelId":"{{channel}}","from":{"id":"29:u"},"recipient":{"id":"28:b"},
            "conversation":{"id":"a:talk","conversationType":"personal"{{conversation}}},"serviceUrl":"{{Cloud.ServiceUrl}}"{{data}}}
            """;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(activity, Encoding.UTF8, "application/json") };
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await program.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await program.DisposeAsync();
        await Cloud.DisposeAsync();
    }
}
