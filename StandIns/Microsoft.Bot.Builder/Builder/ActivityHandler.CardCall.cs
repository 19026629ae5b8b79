using System.Net;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    /// <summary>Reads what a card's button sends; what cannot be read is answered with 400 and says why.</summary>
    private static class CardCall
    {
        public static AdaptiveCardInvokeValue Read(object value)
        {
            if (value == null) throw Refusal("BadRequest", "The invoke has no value.");
            var json = JsonSerializer.SerializeToElement(value, SchemaJson.Options);
            if (json.ValueKind != JsonValueKind.Object) throw Refusal("BadRequest", "The value cannot be read.");
            var call = Parse(json);
            if (call?.Action == null) throw Refusal("BadRequest", "The value has no action.");
            if (call.Action.Type != "Action.Execute") throw Refusal("NotSupported", $"The action '{call.Action.Type}' is not supported.");
            return call;
        }

        private static AdaptiveCardInvokeValue Parse(JsonElement json)
        {
            try
            {
                return json.Deserialize<AdaptiveCardInvokeValue>(SchemaJson.Options);
            }
            catch (JsonException)
            {
                throw Refusal("BadRequest", "The value cannot be read.");
            }
        }

        private static InvokeResponseException Refusal(string code, string message) =>
            new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
            {
                StatusCode = (int)HttpStatusCode.BadRequest,
                Type = "application/vnd.microsoft.error",
                Value = new Error(code, message),
            });
    }
}
