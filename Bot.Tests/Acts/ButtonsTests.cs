using Duban.Dialogs.Acts;
using Duban.Dialogs.Wording;
using Duban.Plans.Progress;
using static Duban.Bot.Tests.Acts.ActsTalk;

namespace Duban.Bot.Tests.Acts;

public sealed class ButtonsTests
{
    private static readonly Texts Chinese = Texts.In("zh");

    public static TheoryData<string> Triggers => [.. LampRules.Default.Triggers.Select(lamp => lamp.Trigger)];

    public static TheoryData<string> Names => [.. ActMaker.Doers.Keys.Where(name => name is not ("take-over" or "report"))];

    [Theory]
    [MemberData(nameof(Triggers))]
    public void EveryTriggerHasASentence(string trigger) => Chinese.Keys.ShouldContain("why." + trigger);

    [Fact]
    public void EveryColourHasAName() => LampRules.Default.Severity.ShouldAllBe(colour => Chinese.Keys.Contains("lamp." + colour));

    [Fact]
    public void EveryRefusalHasASentence() => Enum.GetNames<RefusalKind>().ShouldAllBe(kind => Chinese.Keys.Contains("refusal." + kind));

    [Fact]
    public void LabelsAreShort() => Chinese.Keys.Where(key => key.StartsWith("act.name.", StringComparison.Ordinal) && !key.EndsWith("signing", StringComparison.Ordinal)).ShouldAllBe(key => Chinese[key].Length <= 6);

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatAButtonSaysIsUnderstoodByItself(string name)
    {
        foreach (var texts in (Texts[])[Chinese, Texts.In("en")])
        {
            var says = texts.Say("act.says." + name, ("number", 13), ("unit", texts.IsEnglish ? "the County Justice Bureau" : "县司法局"));
            var read = Read(says);
            read.ShouldNotBeNull(says);
            read.Items.ShouldBe([13], says);
            Meanings(name).ShouldContain(read.Key, says);
        }
    }

    private static string[] Meanings(string name) => name switch
    {
        "accept" => ["agree"],
        "approve-extension" => ["grant-extension"],
        "reopen-line" => ["reopen"],
        _ => [name],
    };

    private static ActRequest? Read(string text)
    {
        var facts = new ActsTalk().Facts;
        var utterance = Duban.Dialogs.Understanding.Normaliser.Clean(text, "zh-Hans");
        return ActReader.Read(utterance, new Work(facts, new Duban.Dialogs.Message { Text = text, Officer = Supervisor }, new(2021, 10, 11), utterance.Language));
    }
}
