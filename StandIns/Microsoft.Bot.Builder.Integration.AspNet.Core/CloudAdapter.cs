using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>An adapter for channels that post activities to an endpoint of the web application.</summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>Without app id: every caller is taken.</summary>
    public CloudAdapter()
        : this(new ConfigurationBuilder().Build())
    {
    }

    /// <summary>With an authentication.</summary>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <summary>With the authentication that the configuration describes.</summary>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <inheritdoc/>
    public async Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method)) httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
        else await TakePostAsync(httpRequest, httpResponse, bot, cancellationToken);
    }

    private async Task TakePostAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken)
    {
        try
        {
            var activity = await HttpHelper.ReadRequestAsync<Activity>(httpRequest);
            if (string.IsNullOrEmpty(activity?.Type) || !HasAddress(activity)) httpResponse.StatusCode = StatusCodes.Status400BadRequest;
            else await RunAsync(activity, httpRequest, httpResponse, bot, cancellationToken);
        }
        catch (BadHttpRequestException refusal)
        {
            httpResponse.StatusCode = refusal.StatusCode;
        }
        catch (UnauthorizedAccessException refusal)
        {
            Log.Refused(Logger, refusal.Message);
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
        }
        catch (KeysUnavailableException fault)
        {
            Log.CannotJudge(Logger, fault);
            httpResponse.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    // Where no answer can be sent there is nothing to talk about.
    private static bool HasAddress(Activity activity) =>
        Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private async Task RunAsync(
        Activity activity, HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken)
    {
        var header = httpRequest.Headers.Authorization.ToString();
        var answer = await ProcessActivityAsync(header, activity, bot.OnTurnAsync, cancellationToken);
        await HttpHelper.WriteResponseAsync(httpResponse, answer);
    }
}
