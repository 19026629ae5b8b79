using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Duban.Bot.Tests.StandIns;

/// <summary>The protocol's types are read and written by generated code; only what a bot brings along is looked at when it runs.</summary>
public sealed class SchemaTypesTests
{
    public static TheoryData<Type> Types => [.. typeof(Activity).Assembly.GetExportedTypes().Where(IsData)];

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryTypeOfTheProtocolIsGenerated(Type type)
    {
        IJsonTypeInfoResolver generated = SchemaTypes.Default;
        generated.GetTypeInfo(type, SchemaJson.Options).ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void TheFieldsOfTheProtocolAreInCamelCase(Type type)
    {
        var names = SchemaJson.Options.GetTypeInfo(type).Properties.Where(property => !property.IsExtensionData).Select(property => property.Name);
        names.ShouldAllBe(name => char.IsLower(name[0]));
    }

    [Fact]
    public void WhatABotBringsAlongKeepsItsNames() =>
        JsonSerializer.Serialize<object>(new Dictionary<string, object> { ["Own"] = new Counter { Value = 1 }, ["Plain"] = new[] { 1, 2 } }, SchemaJson.Options)
            .ShouldBe("""{"Own":{"Value":1,"Since":"0001-01-01T00:00:00+00:00","Words":[]},"Plain":[1,2]}""");

    private static bool IsData(Type type) =>
        type is { IsClass: true, IsAbstract: false, Namespace: "Microsoft.Bot.Schema" or "Microsoft.Bot.Schema.Teams" } && !type.IsSubclassOf(typeof(Exception));
}
