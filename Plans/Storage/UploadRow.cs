namespace Duban.Plans.Storage;

/// <summary>A row of uploads.</summary>
internal sealed record UploadRow
{
    public string Id { get; init; } = "";

    public string Conversation { get; init; } = "";

    public string Name { get; init; } = "";

    public string ContentType { get; init; } = "";

    public byte[] Content { get; init; } = [];

    public Upload ToUpload() => new() { Id = Id, Conversation = Conversation, Name = Name, ContentType = ContentType, Content = Content };
}
