namespace Duban.Dialogs.Intake;

/// <summary>What a program says in a person's place.</summary>
public static class IntakePhrases
{
    /// <summary>Confirms the notice that waits.</summary>
    public static string Confirm => IntakeWords.Of("confirm")[0];

    /// <summary>Whether a line confirms.</summary>
    public static bool IsConfirmation(string line) => IntakeWords.Of("confirm").Contains(Understanding.Normaliser.Fold(line.Trim()));

    /// <summary>Whether a line gives it up.</summary>
    public static bool IsDiscard(string line) => IntakeWords.Of("discard").Contains(Understanding.Normaliser.Fold(line.Trim()));
}
