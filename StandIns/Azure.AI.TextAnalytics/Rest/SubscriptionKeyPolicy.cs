using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics.Rest;

/// <summary>Puts the resource's key on each request; read each time, so that a rotated key counts at once.</summary>
internal sealed class SubscriptionKeyPolicy(AzureKeyCredential credential) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message) => message.Request.Headers.SetValue("Ocp-Apim-Subscription-Key", credential.Key);
}
