using Duban.Plans.Units;

namespace Duban.Plans.Storage;

/// <summary>A unit directory with the revision it is.</summary>
public sealed record StoredDirectory(UnitDirectory Directory, int Revision, DateTimeOffset ImportedAt);
