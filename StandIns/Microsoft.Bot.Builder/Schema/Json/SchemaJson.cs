using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema.Json;

/// <summary>How activities are written and read: camel case, nulls left out, lenient in what it takes.</summary>
internal static class SchemaJson
{
    /// <summary>Deepest nesting that is read from outside.</summary>
    public const int MaxDepth = 128;

    // What was read may be sent on within something else, such as the replies of a response.
    private const int MostWritten = 2 * MaxDepth;

    /// <summary>The options, shared and frozen.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNameCaseInsensitive = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // JSON over HTTP, never inside HTML: Chinese stays three bytes a character.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = MostWritten,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                SchemaTypes.Default.WithAddedModifier(NameInCamelCase),
                new DefaultJsonTypeInfoResolver { Modifiers = { NameInheritedInCamelCase } }),
            Converters = { new AnyConverter(), new EntityConverter(), new TextConverter(), new FlagConverter(), new InstantConverter() },
        };
        options.MakeReadOnly();
        return options;
    }

    private static void NameInCamelCase(JsonTypeInfo type)
    {
        foreach (var property in type.Properties) property.Name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
    }

    // What a bot puts into a value keeps the names of its fields; only those it inherits are the protocol's.
    private static void NameInheritedInCamelCase(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (property.AttributeProvider is MemberInfo member && member.DeclaringType?.Assembly == typeof(SchemaJson).Assembly)
                property.Name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
    }
}
