namespace Duban.Dialogs.Understanding;

/// <summary>The tags that code gives; those of words live in the data files.</summary>
internal static class Tags
{
    /// <summary>An item's number.</summary>
    public const string Number = "NUM";

    /// <summary>A number that stands alone (13, 十八, 13号): an item's where nothing else is said. Settled by <see cref="LoneNumbers"/>.</summary>
    public const string LoneNumber = "LONENUM";

    /// <summary>A number that no item can have, said as one: 负八项.</summary>
    public const string BadNumber = "BADNUM";

    /// <summary>A place in the list that was last answered: the second one.</summary>
    public const string Ordinal = "ORDINAL";

    /// <summary>So many items from the beginning or (negative) from the end of the last list.</summary>
    public const string ListPart = "LISTPART";

    /// <summary>A place among the units that were last named: the first unit.</summary>
    public const string UnitOrdinal = "UNITORDINAL";

    /// <summary>A number of units or things: 两家.</summary>
    public const string Count = "COUNT";

    /// <summary>A unit of the directory.</summary>
    public const string Unit = "UNIT";

    /// <summary>A unit by a shortening of its printed name; becomes <see cref="Unit"/>.</summary>
    public const string Shortened = "SHORTENED";

    /// <summary>A group of units.</summary>
    public const string Group = "GROUP";

    /// <summary>A township by its looks.</summary>
    public const string Township = "TOWNSHIP";

    /// <summary>A unit by its looks that nobody knows.</summary>
    public const string UnknownUnit = "UNKNOWNUNIT";

    /// <summary>A section's number.</summary>
    public const string SectionNumber = "SECTIONNUM";

    /// <summary>A day or a span of days.</summary>
    public const string Time = "TIME";

    /// <summary>A percentage.</summary>
    public const string Percent = "PERCENT";

    /// <summary>Words that the plan itself says.</summary>
    public const string Content = "CONTENT";

    /// <summary>Words in quotation marks: always a topic.</summary>
    public const string Quote = "QUOTE";

    /// <summary>Content that at least one item speaks of.</summary>
    public const string Topic = "TOPIC";

    /// <summary>Content that nothing explains.</summary>
    public const string Residue = "RESIDUE";

    /// <summary>Words that mean nothing by themselves.</summary>
    public const string Stop = "STOP";

    /// <summary>Courtesies around a question.</summary>
    public const string Polite = "POLITE";
}
