using System.Collections.Immutable;
using Duban.Dialogs.Acts;

namespace Duban.Dialogs.CheckIns;

/// <summary>The check-ins that a speaker is giving: one is talked about, others wait.</summary>
internal static class OpenForms
{
    /// <summary>How they stand after a step: a form begun comes first, one that is finished leaves.</summary>
    public static ImmutableArray<CheckInForm> After(ImmutableArray<CheckInForm> forms, FormStep step) => step switch
    {
        { IsNew: true, Form: { } begun } => [begun, .. forms.Where(form => form.Item != begun.Item || form.Unit != begun.Unit)],
        { IsNew: true } => forms,
        { Form: { } kept } => [kept, .. forms.Skip(1)],
        _ => [.. forms.Skip(1)],
    };

    /// <summary>What reminds of the check-in that waits, after something else was answered; empty where none does.</summary>
    public static string Reminder(Work work, ImmutableArray<CheckInForm> forms) =>
        forms is [var form, ..] && Desk.Open(work, form) is { } desk ? work.Texts.Say("checkIn.resume", ("number", desk.At.Item.Number)) : "";
}
