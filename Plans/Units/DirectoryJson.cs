using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Duban.Plans.Units;

/// <summary>Reads and writes a directory as JSON.</summary>
internal static class DirectoryJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // The file is read by people: Chinese as it is.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        WriteIndented = true,
    };

    public static UnitDirectory Read(Stream json)
    {
        var file = JsonSerializer.Deserialize<File>(json, Options) ?? throw new JsonException("The directory is empty.");
        if (file.Units.Contains(null!) || file.Groups.Contains(null!)) throw new JsonException("A unit or group is null.");
        return new UnitDirectory(file.Units, file.Groups, file.Authority) { Officers = file.Officers.IsDefault ? [] : file.Officers };
    }

    public static string Write(UnitDirectory directory) =>
        JsonSerializer.Serialize(new File(directory.Authority, directory.Units, directory.Groups, directory.Officers), Options);

    [method: JsonConstructor]
    private sealed record File(string? Authority, ImmutableArray<Unit> Units, ImmutableArray<UnitGroup> Groups, ImmutableArray<Officer> Officers)
    {
        [JsonRequired]
        public ImmutableArray<Unit> Units { get; init; } = Units;

        [JsonRequired]
        public ImmutableArray<UnitGroup> Groups { get; init; } = Groups;
    }
}
