using System.Text.Json;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <inheritdoc/>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || ChannelData != null;

    /// <inheritdoc/>
    public Mention[] GetMentions() =>
        Entities?.Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity.GetAs<Mention>()).ToArray() ?? [];

    /// <inheritdoc/>
    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        var data when data.GetType() == typeof(TypeT) => (TypeT)data,
        JsonElement json => json.Deserialize<TypeT>(SchemaJson.Options),
        var data => throw new InvalidCastException($"{data.GetType().Name} is no channel data that can be read as {typeof(TypeT).Name}."),
    };

    /// <inheritdoc/>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        try
        {
            instance = GetChannelData<TypeT>();
            return instance != null;
        }
        catch (Exception exception) when (exception is InvalidCastException or JsonException or NotSupportedException)
        {
            return false;
        }
    }
}
