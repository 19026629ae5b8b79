using System.Collections.Immutable;

namespace Duban.Dialogs;

/// <summary>What somebody outside the house thinks of a message. It may settle a <see cref="Doubt"/>; it states no facts.</summary>
public sealed record SecondOpinion
{
    /// <summary>The language it is in: zh-Hans or en; null where they cannot say.</summary>
    public string? Language { get; init; }

    /// <summary>What it speaks of, in its own words.</summary>
    public ImmutableArray<string> KeyPhrases { get; init; } = [];
}
