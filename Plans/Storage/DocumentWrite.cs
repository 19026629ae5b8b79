namespace Duban.Plans.Storage;

/// <summary>A document to write.</summary>
/// <param name="Key">The key, unique within the authority.</param>
/// <param name="Type">What the writer calls the content.</param>
/// <param name="Json">The content.</param>
/// <param name="ExpectedVersion">Null: whatever stands there; 0: nothing may stand there; else the version that must stand there.</param>
public sealed record DocumentWrite(string Key, string Type, string Json, long? ExpectedVersion = null);
