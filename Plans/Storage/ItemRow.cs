namespace Duban.Plans.Storage;

/// <summary>An item of a plan as Dapper fills it.</summary>
internal sealed class ItemRow
{
    public int Position { get; init; }

    public int Number { get; init; }

    public string? Label { get; init; }

    public int? Section { get; init; }

    public string Title { get; init; } = "";

    public string Text { get; init; } = "";

    public int FirstLine { get; init; }

    public int LastLine { get; init; }

    public PlanItem ToItem() => new()
    {
        Number = Number, Label = Label, Section = Section, Title = Title, Text = Text, Lines = new LineRange(FirstLine, LastLine),
    };
}
