namespace Duban.Plans.Storage;

// The rows of a plan as Dapper fills them. They lie together, for none means anything alone.
internal sealed class HeadRow
{
    public string Title { get; init; } = "";

    public string? DocumentNumber { get; init; }

    public string? Issuer { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public int? Year { get; init; }
}

internal sealed class SectionRow
{
    public int Number { get; init; }

    public string Title { get; init; } = "";
}

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

internal abstract class PartRow
{
    public int Item { get; init; }
}

internal sealed class DutyRow : PartRow
{
    public string Role { get; init; } = "";

    public string Name { get; init; } = "";

    public string Kind { get; init; } = "";

    public Duty ToDuty() => new(Enum.Parse<DutyRole>(Role), Name, Enum.Parse<DutyKind>(Kind));
}

internal sealed class DeadlineRow : PartRow
{
    public string Text { get; init; } = "";

    public DateOnly? Due { get; init; }
}

internal sealed class TextRow : PartRow
{
    public string Text { get; init; } = "";
}

internal sealed class WarningRow
{
    public int Line { get; init; }

    public string Message { get; init; } = "";
}
