using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;
using Azure.Core.Pipeline;
using Duban.Bot.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Duban.Bot.Tests.StandIns;

/// <summary>What the client of the Language service does with failures, wrong arguments and tokens.</summary>
public sealed class TextAnalyticsFailureTests : IAsyncLifetime
{
    private FakeLanguage service = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => service = await FakeLanguage.StartAsync();

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task AWrongKeyIs401()
    {
        var client = new TextAnalyticsClient(new Uri(service.Url), new AzureKeyCredential("nobody's"));
        var error = await FailureAsync(client);
        (error.Status, error.ErrorCode).ShouldBe((401, "401"));
        service.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task AKindThatIsMissingIsNamedByTheInnermostCode()
    {
        service.Kinds.Remove("LanguageDetection");
        var error = await FailureAsync(Client());
        (error.Status, error.ErrorCode).ShouldBe((400, "InvalidParameterValue"));
        error.Message.ShouldContain("inner kind");
    }

    [Fact]
    public async Task AnAddressThatIsNoLanguageResourceIs404() =>
        (await FailureAsync(new TextAnalyticsClient(new Uri(service.Url + "/elsewhere"), new AzureKeyCredential("key1")))).Status.ShouldBe(404);

    [Fact]
    public async Task AnotherVersionIsAskedFor()
    {
        var client = Client(new TextAnalyticsClientOptions(TextAnalyticsClientOptions.ServiceVersion.V2022_05_01));
        (await FailureAsync(client)).ErrorCode.ShouldBe("InvalidParameterValue");
        service.Calls.Single().ApiVersion.ShouldBe("2022-05-01");
    }

    [Fact]
    public async Task TooManyRequestsAreTriedAgainWhenTheServiceSays()
    {
        var refusals = 0;
        service.Instead = async (context, _) =>
        {
            if (refusals++ > 0) return false;
            (context.Response.StatusCode, context.Response.Headers.RetryAfter) = (429, "0");
            await context.Response.WriteAsync(FakeAnalysis.Failure("TooManyRequests", "slow down").ToJsonString());
            return true;
        };
        var options = new TextAnalyticsClientOptions { Retry = { Delay = TimeSpan.Zero } };
        (await Client(options).DetectLanguageAsync("which", cancellationToken: Cancel)).Value.Iso6391Name.ShouldBe("en");
        service.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task WithoutRetriesTooManyRequestsAreAnException()
    {
        service.Fail(429, "TooManyRequests", retryAfter: "30");
        var error = await FailureAsync(Client(new TextAnalyticsClientOptions { Retry = { MaxRetries = 0 } }));
        (error.Status, error.ErrorCode).ShouldBe((429, "TooManyRequests"));
        error.GetRawResponse()!.Headers.TryGetValue("Retry-After", out var after).ShouldBeTrue();
        after.ShouldBe("30");
    }

    [Fact]
    public async Task AFailureThatIsNoJsonIsShownAsItCame()
    {
        service.Instead = async (context, _) =>
        {
            context.Response.StatusCode = 403;
            await context.Response.WriteAsync("<html>a proxy says no</html>");
            return true;
        };
        var error = await FailureAsync(Client());
        (error.Status, error.ErrorCode).ShouldBe((403, null));
    }

    [Fact]
    public async Task ElevenDocumentsAreTooManyForKeyPhrases()
    {
        var error = await Should.ThrowAsync<RequestFailedException>(() => Client().ExtractKeyPhrasesBatchAsync(Enumerable.Repeat("text", 11), cancellationToken: Cancel));
        error.ErrorCode.ShouldBe("InvalidDocumentBatch");
    }

    [Fact]
    public async Task CancellationEndsACallThatHangs()
    {
        service.Hang();
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var call = Client().DetectLanguageAsync("which", cancellationToken: cancel.Token);
        await service.ArrivedAsync();
        await cancel.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    [SuppressMessage("Usage", "CA1806", Justification = "Only its arguments are of interest.")]
    public async Task WrongArgumentsAreRefused()
    {
        var client = Client();
        Should.Throw<ArgumentNullException>(() => new TextAnalyticsClient(null!, new AzureKeyCredential("k"))).ParamName.ShouldBe("endpoint");
        Should.Throw<ArgumentNullException>(() => new TextAnalyticsClient(new Uri(service.Url), (AzureKeyCredential)null!)).ParamName.ShouldBe("credential");
        Should.Throw<ArgumentNullException>(() => new TextAnalyticsClient(new Uri(service.Url), (TokenCredential)null!)).ParamName.ShouldBe("credential");
        await Should.ThrowAsync<ArgumentNullException>(() => client.DetectLanguageAsync(null!, cancellationToken: Cancel));
        (await Should.ThrowAsync<ArgumentException>(() => client.DetectLanguageAsync("", cancellationToken: Cancel))).ParamName.ShouldBe("document");
        await Should.ThrowAsync<ArgumentNullException>(() => client.ExtractKeyPhrasesBatchAsync((IEnumerable<string>)null!, cancellationToken: Cancel));
        (await Should.ThrowAsync<ArgumentException>(() => client.ExtractKeyPhrasesBatchAsync(Array.Empty<TextDocumentInput>(), cancellationToken: Cancel))).ParamName.ShouldBe("documents");
        service.Calls.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("com")]
    [InlineData("us")]
    [InlineData("cn")]
    public async Task TokensAreMadeOutForTheCloud(string domain)
    {
        TextAnalyticsAudience? audience = domain switch { "us" => TextAnalyticsAudience.AzureGovernment, "cn" => TextAnalyticsAudience.AzureChina, _ => (TextAnalyticsAudience?)null };
        using var handler = new Untangled(new Uri(service.Url));
        using var http = new HttpClient(handler);
        var credential = new FixedToken();
        var options = new TextAnalyticsClientOptions { Audience = audience, Transport = new HttpClientTransport(http) };
        await new TextAnalyticsClient(new Uri("https://name.test"), credential, options).DetectLanguageAsync("which", cancellationToken: Cancel);
        credential.Scopes.ShouldBe([$"https://cognitiveservices.azure.{domain}/.default"]);
        service.Calls.Single().Authorization.ShouldBe("Bearer token1");
    }

    private TextAnalyticsClient Client(TextAnalyticsClientOptions? options = null) =>
        new(new Uri(service.Url), new AzureKeyCredential("key1"), options ?? new TextAnalyticsClientOptions());

    private static Task<RequestFailedException> FailureAsync(TextAnalyticsClient client) =>
        Should.ThrowAsync<RequestFailedException>(() => client.DetectLanguageAsync("which", cancellationToken: Cancel));

    /// <summary>Tokens travel over TLS only; this leads the wire to the service that has none.</summary>
    private sealed class Untangled(Uri service) : DelegatingHandler(new HttpClientHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(service, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class FixedToken : TokenCredential
    {
        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.AddRange(requestContext.Scopes);
            return new AccessToken("token1", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
    }
}
