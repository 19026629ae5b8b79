namespace Duban.Dialogs.Intake;

/// <summary>What a program says in a person's place.</summary>
public static class IntakePhrases
{
    /// <summary>Confirms the notice that waits.</summary>
    public static string Confirm => IntakeWords.Of("confirm")[0];
}
