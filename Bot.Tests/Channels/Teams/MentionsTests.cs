using CsCheck;
using Duban.Bot.Channels.Teams;
using Duban.Bot.Tests.Properties;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Tests.Channels.Teams;

public sealed class MentionsTests
{
    private const string Bot = "33333333-3333-3333-3333-333333333333";

    [Theory]
    [InlineData("<at>督办</at> 第13项", "督办", "第13项")]
    [InlineData("<AT>督办</AT>第13项", "督办", "第13项")]
    [InlineData("""<at id="0">督办</at> 第13项""", "督办", "第13项")]
    [InlineData("第13项 <at>督办</at>\n", "督办", "第13项")]
    [InlineData("<at>A &amp; B</at> x", "A & B", "x")]
    [InlineData("<at>A & B</at> x", "A & B", "x")]
    [InlineData("<at>A&amp;B</at> x", "A&amp;B", "x")]
    [InlineData("<at>a &lt;b&gt; c</at> x", "a <b> c", "x")]
    [InlineData("<at>Bot (v1.0) [*+?]</at> x", "Bot (v1.0) [*+?]", "x")]
    [InlineData("<at>$1 \\d</at> x", "$1 \\d", "x")]
    [InlineData("<at>My\u00a0Bot</at>\u00a0x", "My Bot", "x")]
    [InlineData("<at>My Bot</at>&nbsp;x", "My  Bot", "x")]
    [InlineData("<at>DUBAN</at> x <at>duban</at>", "Duban", "x")]
    public void TheBotsOwnNameIsTakenOutHoweverItIsWritten(string text, string name, string left)
    {
        Mentions.Without(Said(text, Named("28:" + Bot, name, $"<at>{name}</at>"))).ShouldBe(left);
        // Some clients leave out the words of the entity, or the entity.
        Mentions.Without(Said(text, Named("28:" + Bot, name, null))).ShouldBe(left);
        Mentions.Without(Said(text, name)).ShouldBe(left);
        Mentions.HasOwn(Said(text, name)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("28:" + Bot, "28:" + Bot)]
    [InlineData("28:" + Bot, Bot)]
    [InlineData(Bot, "28:" + Bot)]
    [InlineData("28:33333333-3333-3333-3333-33333333333A", "28:33333333-3333-3333-3333-33333333333a")]
    public void TheBotIsKnownByItsIdWithOrWithoutItsPrefix(string mentioned, string recipient)
    {
        var said = Said("<at>Other name</at> x", Named(mentioned, "Other name", "<at>Other name</at>"));
        said.Recipient = new ChannelAccount(recipient, "督办");
        (Mentions.HasOwn(said), Mentions.Without(said)).ShouldBe((true, "x"));
    }

    [Fact]
    public void OtherPeopleStayAsNames()
    {
        var said = Said("<at>督办</at> 请<at>李 &amp; 王</at>看<at>张三</at>的", Named("28:" + Bot, "督办", "<at>督办</at>"), Named("29:a", "李 & 王", "<at>李 &amp; 王</at>"), Named("29:b", "张三", null));
        Mentions.Without(said).ShouldBe("请李 & 王看张三的");
        Mentions.HasOwn(Said("<at>张三</at> x", Named("29:b", "张三", "<at>张三</at>"))).ShouldBeFalse();
    }

    [Fact]
    public void AChannelWithoutMarksSaysTheNameOnce() =>
        Mentions.Without(Said("@督办 @督办事项有哪些", Named("28:" + Bot, "督办", "@督办"))).ShouldBe("@督办事项有哪些");

    [Fact]
    public void WhatNamesNobodyStaysLetterByLetter() => Mentions.Without(Said(" 第13项 < 20% & <b>x</b> ")).ShouldBe(" 第13项 < 20% & <b>x</b> ");

    [Fact]
    public void WhatIsMissingDoesNoHarm()
    {
        var said = Said(null, Named("28:" + Bot, "督办", "<at>督办</at>"));
        (Mentions.HasOwn(said), Mentions.Without(said)).ShouldBe((true, null));
        said.Text = "<at>督办</at> x";
        said.Entities = [As(new Mention { Type = "mention", Text = "<at>督办</at>" }), new Entity { Type = "mention" }, null!, Named(null, null, null)];
        Mentions.Without(said).ShouldBe("x");
        said.Recipient = null;
        Mentions.Without(said).ShouldBe("督办 x");
        Mentions.HasOwn(said).ShouldBeFalse();
        said.Entities = null;
        Mentions.Without(said).ShouldBe("督办 x");
    }

    [Fact]
    public void WhateverIsSentNothingThrowsAndNoMarkOfTheBotIsLeft()
    {
        var parts = Any.Of("<at>", "</at>", "<at id=\"1\">", "<at", ">", "督办", "A & B", "A &amp; B", "&lt;at&gt;", "&lt;/at&gt;", "\u00a0", "&nbsp;", " ", "李四", "$0", "\\", "\n", "<a", "t>", "第13项");
        var texts = Gen.Select(parts.Array[0, 12], string.Concat);
        var mentions = Gen.Select(Any.Of<string?>("28:" + Bot, Bot, "29:x", "", null), Any.Of<string?>("督办", "A & B", "李四", "", null), texts, Gen.Bool,
            (id, name, text, hasText) => Named(id, name, hasText ? text : null));
        Gen.Select(texts, mentions.Array[0, 3], Any.Of<string?>("督办", "A & B", "", null)).Sample((text, named, name) =>
        {
            var said = Said(text, named);
            said.Recipient.Name = name;
            var left = Mentions.Without(said)!;
            left.ShouldNotContain("<at>督办</at>");
            (left.Length <= text.Length).ShouldBeTrue();
            Mentions.HasOwn(said);
        }, iter: 20_000);
    }

    [Fact]
    public void ALongTextOfNothingButOpeningsIsReadAtOnce()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (var part in new[] { "<at>", "<at", "<at <at ", "</at", "&lt;" })
        {
            var odd = string.Concat(Enumerable.Repeat(part, 200_000));
            Mentions.Without(Said(odd, Named("28:" + Bot, odd, odd)));
        }

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private static Activity Said(string? text, params Entity[] mentions) => new(ActivityTypes.Message)
    {
        Text = text, ChannelId = "msteams", Recipient = new ChannelAccount("28:" + Bot, "督办"), Entities = [.. mentions],
    };

    private static Activity Said(string text, string botName) => new(ActivityTypes.Message) { Text = text, ChannelId = "msteams", Recipient = new ChannelAccount("28:" + Bot, botName) };

    private static Entity Named(string? id, string? name, string? text) => As(new Mention { Type = "mention", Mentioned = new ChannelAccount(id, name), Text = text });

    // As it arrives: not yet a mention, but what can be read as one.
    private static Entity As(Mention mention)
    {
        var entity = new Entity { Type = "mention" };
        entity.SetAs(mention);
        return entity;
    }
}
