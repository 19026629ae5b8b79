using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Duban.Bot.Tests.StandIns;

/// <summary>What a compiled assembly uses of the SDK, read from its metadata, so that nothing slips through a reader of sources.</summary>
internal static class SdkMembers
{
    private static readonly string[] Prefixes = ["Microsoft.Bot.", "Microsoft.Rest."];
    private static readonly string[] OfEveryObject = ["ToString/0", "Equals/1", "GetHashCode/0", "Finalize/0"];

    /// <summary>The members of a list, each as Type: member, and each type alone.</summary>
    public static HashSet<string> Listed(IEnumerable<string> lines)
    {
        var (listed, space) = (new HashSet<string>(), "");
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.StartsWith("namespace ", StringComparison.Ordinal)) space = line["namespace ".Length..];
            else listed.UnionWith(Entries($"{space}.{line}"));
        }

        return listed;
    }

    /// <summary>What the assembly uses, in the same words.</summary>
    public static IReadOnlyCollection<string> Used(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeReferences.Select(handle => NameOf(metadata, handle));
        var members = metadata.MemberReferences.Select(metadata.GetMemberReference).Select(member => $"{ParentOf(metadata, member.Parent)}: {Signed(metadata, member)}");
        var overrides = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).SelectMany(type => Overrides(metadata, type));
        return [.. types.Concat(members).Concat(overrides).Where(IsOfSdk).Distinct()];
    }

    private static bool IsOfSdk(string entry) => Prefixes.Any(prefix => entry.StartsWith(prefix, StringComparison.Ordinal));

    private static IEnumerable<string> Entries(string line)
    {
        var parts = line.Split(':', 2);
        return parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(member => $"{parts[0]}: {member}").Prepend(parts[0]);
    }

    // A member that is overridden is used too, though the metadata only tells its name.
    private static IEnumerable<string> Overrides(MetadataReader metadata, TypeDefinition type)
    {
        var parent = type.BaseType.IsNil ? "" : ParentOf(metadata, type.BaseType);
        return type.GetMethods().Select(metadata.GetMethodDefinition)
            .Where(method => method.Attributes.HasFlag(System.Reflection.MethodAttributes.Virtual)
                && !method.Attributes.HasFlag(System.Reflection.MethodAttributes.NewSlot))
            .Select(method => Signed(metadata, method.Name, method.Signature))
            .Except(OfEveryObject)
            .Select(member => $"{parent}: {member}");
    }

    private static string ParentOf(MetadataReader metadata, EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeReference => NameOf(metadata, (TypeReferenceHandle)handle),
        HandleKind.TypeSpecification => GenericOf(metadata, (TypeSpecificationHandle)handle),
        _ => "",
    };

    private static string GenericOf(MetadataReader metadata, TypeSpecificationHandle handle)
    {
        var signature = metadata.GetBlobReader(metadata.GetTypeSpecification(handle).Signature);
        if (signature.ReadCompressedInteger() != (int)SignatureTypeCode.GenericTypeInstance) return "";
        // Class or value, then which.
        signature.ReadCompressedInteger();
        return ParentOf(metadata, signature.ReadTypeHandle());
    }

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{NameOf(metadata, (TypeReferenceHandle)type.ResolutionScope)}.{name}"
            : $"{metadata.GetString(type.Namespace)}.{name}";
    }

    private static string Signed(MetadataReader metadata, MemberReference member) => Signed(metadata, member.Name, member.Signature);

    private static string Signed(MetadataReader metadata, StringHandle nameHandle, BlobHandle signatureHandle)
    {
        var name = metadata.GetString(nameHandle);
        var signature = metadata.GetBlobReader(signatureHandle);
        var header = signature.ReadSignatureHeader();
        if (header.Kind != SignatureKind.Method) return name;
        if (name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal)) return name[4..];
        if (header.IsGeneric) signature.ReadCompressedInteger();
        return $"{name}/{signature.ReadCompressedInteger()}";
    }
}
