namespace Duban.Bot.Tests.Channels.AdaptiveCards;

/// <summary>Files that a person looked at and approved; they lie beside the tests, under Approved.</summary>
internal static class Approved
{
    /// <summary>Compares with the approved file; a difference is written as *.received beside it, to look at and rename.</summary>
    public static void Matches(string name, string received)
    {
        var file = Path.Combine(Checkout.Root, "Bot.Tests", "Channels", "AdaptiveCards", "Approved", name);
        var text = received.ReplaceLineEndings("\n") + "\n";
        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (text != approved) File.WriteAllText(file + ".received", text);
        text.ShouldBe(approved, $"{name} is not as approved; see {name}.received");
    }
}
