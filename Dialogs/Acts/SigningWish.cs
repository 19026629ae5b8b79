using Duban.Plans.Progress;
using Duban.Plans.Units;

namespace Duban.Dialogs.Acts;

/// <summary>本单位填报要审签, 不用审签 (L19): said by the head of the unit, or by the supervision office for a unit.</summary>
internal sealed class SigningWish(Work work, ActSpeech speech)
{
    /// <summary>Notes the wish, or says who may have it.</summary>
    public ActResult Run(ActRequest request, bool isWanted)
    {
        var unit = request.Units is [var named, ..] ? named : work.Unit;
        if (unit is null) return speech.Say([], work.Texts["act.signing.which"], [], []);
        if (!MayWish(unit)) return Say("act.signing.mayNot", unit);
        var key = isWanted ? "act.done.want-signing" : "act.done.drop-signing";
        var isSo = work.Facts.Board.SigningUnits.Contains(unit.Id) == isWanted;
        return isSo ? Say(key, unit) : Say(key, unit) with { Changes = [new WantSigning(unit.Id, isWanted, work.Now())] };
    }

    private bool MayWish(Unit unit) => work.Actor is { } actor && (actor.May(Doer.Head, unit.Id) || actor.May(Doer.Supervisor, null));

    private ActResult Say(string key, Unit unit) => speech.Say([], work.Texts.Say(key, ("unit", work.Speech.Unit(unit.PrintedName))), [], [unit.PrintedName]);
}
