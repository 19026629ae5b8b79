namespace Duban.Plans.Progress;

/// <summary>A file that a report rests on (佐证材料); its bytes lie in the evidence store.</summary>
/// <param name="Id">The key under which it is kept.</param>
/// <param name="Name">Its name, as shown.</param>
/// <param name="Hash">SHA-256 of its content, hexadecimal.</param>
public sealed record Evidence(string Id, string Name, string Hash);
