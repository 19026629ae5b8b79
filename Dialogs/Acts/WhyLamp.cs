using Duban.Dialogs.Understanding;

namespace Duban.Dialogs.Acts;

/// <summary>为什么第13项是红灯: the lamp of each of the item's lines, with the sentence why.</summary>
internal sealed class WhyLamp(Work work, ActSpeech speech)
{
    /// <summary>The lamps of an item, of one unit where it is named.</summary>
    public ActResult? Run(ActRequest request, int? focus)
    {
        var number = request.Items is [var said, ..] ? said : focus;
        if (number is null || work.Facts.Plan.Item(number.Value) is not { } item) return null;
        var at = work.Standings.Of(item);
        var lines = at.Lines.Where(line => request.Units.IsEmpty || request.Units.Any(unit => unit.Id == line.Unit.Id)).ToArray();
        if (lines.Length == 0) return speech.Say(item, work.Texts.Say("why.nobody", ("item", work.Speech.Item(item))));
        var text = string.Join('\n', lines.Select(line => work.Texts.Say("why.line", ("what", speech.What(line)), ("lamp", LampSpeech.Of(work.Speech, line.Lamp)))));
        var result = speech.Say(item, text);
        return result with { Answer = result.Answer with { Intent = Intent.ItemProgress } };
    }
}
