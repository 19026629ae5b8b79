using System.Reflection;
using Duban.Dialogs.Wording;
using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Intake;

/// <summary>Whatever the reader says, users read it in their language.</summary>
public sealed class WarningWordingTests
{
    public static TheoryData<string> Messages => [.. Constants().Concat(Made())];

    [Theory]
    [MemberData(nameof(Messages))]
    public void EveryWarningHasItsChinese(string message)
    {
        var chinese = WarningWording.Of(message, Texts.In("zh"));
        chinese.ShouldNotBe(message);
        chinese.ShouldNotContain("{");
    }

    [Fact]
    public void WhatIsFilledInIsNotFilledAgain() =>
        WarningWording.Of("the numbers jump from {2} to 5", Texts.In("zh")).ShouldBe("序号从 {2} 跳到 5");

    private static IEnumerable<string> Constants() =>
        typeof(WarningTexts).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> Made() =>
        typeof(WarningTexts).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(string)).Select(Sample);

    private static string Sample(MethodInfo method) => (string)method.Invoke(null, [.. method.GetParameters().Select(Value)])!;

    private static object Value(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(int) ? 7 : parameter.ParameterType == typeof(char) ? '〔' : parameter.Name is "extension" ? ".xyz" : "甲";
}
