using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Something that goes along with a message.</summary>
public class Attachment
{
    /// <summary>Leaves every field unset.</summary>
    public Attachment()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public Attachment(
        string contentType = default, string contentUrl = default, object content = default, string name = default,
        string thumbnailUrl = default)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>Media type.</summary>
    public string ContentType { get; set; }

    /// <summary>Where the content can be fetched.</summary>
    public string ContentUrl { get; set; }

    /// <summary>The content itself, such as a card.</summary>
    public object Content { get; set; }

    /// <summary>Name to show.</summary>
    public string Name { get; set; }

    /// <summary>Small picture.</summary>
    public string ThumbnailUrl { get; set; }

    /// <summary>Fields that the wire carried and no property names.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Properties { get; set; } = [];
}
