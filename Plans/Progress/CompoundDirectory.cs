using System.Buffers.Binary;
using System.Text;

namespace Duban.Plans.Progress;

/// <summary>Reads the directory of a compound file (MS-CFB): the names of its storages and streams.</summary>
internal static class CompoundDirectory
{
    private const int HeaderSize = 512;
    private const int InHeader = 109;
    private const int EntrySize = 128;
    private const uint LastSector = 0xFFFFFFFA;

    /// <summary>The names; null where the file is broken.</summary>
    public static HashSet<string>? Names(ReadOnlySpan<byte> content)
    {
        if (content.Length < HeaderSize) return null;
        var size = 1 << Math.Min((int)BinaryPrimitives.ReadUInt16LittleEndian(content[30..]), 16);
        if (size is not (512 or 4096)) return null;
        var (names, tables, limit) = (new HashSet<string>(), Tables(content, size), content.Length / size + 1);
        for (var sector = Number(content, 48); sector < LastSector; sector = Next(content, tables, sector, size))
        {
            if (limit-- == 0 || Sector(content, sector, size) is not { IsEmpty: false } entries) return null;
            for (var at = 0; at < size; at += EntrySize) Add(names, entries[at..]);
        }

        return names.Count == 0 ? null : names;
    }

    // Which sectors hold the allocation table: the first 109 stand in the header, further ones in sectors of their own.
    private static List<uint> Tables(ReadOnlySpan<byte> content, int size)
    {
        var tables = new List<uint>();
        for (var index = 0; index < InHeader; index++) tables.Add(Number(content, 76 + (index * 4)));
        var (sector, limit) = (Number(content, 68), content.Length / size + 1);
        while (sector < LastSector && limit-- > 0 && Sector(content, sector, size) is { IsEmpty: false } more)
        {
            for (var at = 0; at < size - 4; at += 4) tables.Add(Number(more, at));
            sector = Number(more, size - 4);
        }

        return tables;
    }

    private static uint Next(ReadOnlySpan<byte> content, List<uint> tables, uint sector, int size)
    {
        var (table, place) = ((int)(sector / (size / 4)), (int)(sector % (size / 4)));
        var entries = table < tables.Count ? Sector(content, tables[table], size) : default;
        return entries.IsEmpty ? LastSector : Number(entries, place * 4);
    }

    private static ReadOnlySpan<byte> Sector(ReadOnlySpan<byte> content, uint sector, int size)
    {
        var start = (sector + 1L) * size;
        return start + size <= content.Length ? content.Slice((int)start, size) : default;
    }

    private static void Add(HashSet<string> names, ReadOnlySpan<byte> entry)
    {
        int length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
        if (length is >= 2 and <= 64) names.Add(Encoding.Unicode.GetString(entry[..(length - 2)]));
    }

    private static uint Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
