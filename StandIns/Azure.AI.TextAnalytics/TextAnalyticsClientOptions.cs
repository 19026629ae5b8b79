using Azure.Core;

namespace Azure.AI.TextAnalytics;

/// <summary>How a client calls the service: version, audience, defaults, and what all Azure clients have (retries, transport, diagnostics).</summary>
public class TextAnalyticsClientOptions : ClientOptions
{
    private readonly ServiceVersion _version;

    /// <summary>Options for a version of the service.</summary>
    public TextAnalyticsClientOptions(ServiceVersion version = ServiceVersion.V2023_04_01)
    {
        _version = version;
        foreach (var name in (string[])["api-version", "showStats"]) Diagnostics.LoggedQueryParameters.Add(name);
        foreach (var name in (string[])["apim-request-id", "operation-location", "x-envoy-upstream-service-time"]) Diagnostics.LoggedHeaderNames.Add(name);
    }

    /// <summary>The versions of the service.</summary>
    public enum ServiceVersion
    {
        /// <summary>The former service; not supported here.</summary>
        V3_0 = 1,

        /// <summary>The former service; not supported here.</summary>
        V3_1 = 2,

        /// <summary>2022-05-01.</summary>
        V2022_05_01 = 3,

        /// <summary>2023-04-01.</summary>
        V2023_04_01 = 4,
    }

    /// <summary>For whom Entra ID's tokens are made out; the public cloud where null. Of no use with a key.</summary>
    public TextAnalyticsAudience? Audience { get; set; }

    /// <summary>The country hint of calls that give none; <see cref="DetectLanguageInput.None"/> for no hint.</summary>
    public string DefaultCountryHint { get; set; } = "us";

    /// <summary>The language of calls that give none.</summary>
    public string DefaultLanguage { get; set; } = "en";

    internal string VersionText => _version switch
    {
        ServiceVersion.V2022_05_01 => "2022-05-01",
        ServiceVersion.V2023_04_01 => "2023-04-01",
        _ => throw new NotSupportedException($"Version {_version} of the service is not supported."),
    };
}
