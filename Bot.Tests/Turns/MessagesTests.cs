using System.Text.Json;
using Duban.Bot.Turns;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Tests.Turns;

public sealed class MessagesTests
{
    private const string Typed = "我来报第10项\n进展：清理12件\n完成百分比：55\n预计完成：2021-11-30";

    [Fact]
    public void WhatIsFilledIntoACardReadsAsIfItHadBeenTypedWhateverCarriesIt()
    {
        var map = new Dictionary<string, object?>
        {
            ["says"] = "我来报第10项", ["进展"] = "清理12件", ["完成百分比"] = 55L, ["困难"] = "", ["预计完成"] = "2021-11-30", ["msteams"] = new Dictionary<string, object?>(),
        };
        TextOf(map).ShouldBe(Typed);
        TextOf(JsonSerializer.SerializeToElement(map)).ShouldBe(Typed);
    }

    [Theory]
    [InlineData("确认提交", "确认提交")]
    [InlineData(7, "")]
    [InlineData(null, "")]
    public void ATextIsWhatItSaysAndWhatIsNoneSaysNothing(object? value, string text) => TextOf(value).ShouldBe(text);

    [Fact]
    public void TheChannelGoesAlong() => Message(null).Channel.ShouldBe("msteams");

    private static string TextOf(object? value) => Message(value).Text;

    private static Dialogs.Message Message(object? value) => Messages.Of(new Activity { Type = "message", ChannelId = "msteams", Value = value }, DateTimeOffset.UnixEpoch, null, []);
}
