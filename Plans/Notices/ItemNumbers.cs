namespace Duban.Plans.Notices;

/// <summary>Settles the items' numbers: the document's own where they run through, counted through where they start anew.</summary>
public static class ItemNumbers
{
    /// <summary>The drafts with their numbers; a label where the number is not the document's own.</summary>
    public static IEnumerable<(ItemDraft Draft, int Number, string? Label)> Settle(IReadOnlyList<ItemDraft> drafts, WarningList warnings) =>
        drafts.All(draft => draft.Marker is null) || Restarts(drafts) ? CountThrough(drafts, warnings) : RunThrough(drafts, warnings);

    private static bool Restarts(IReadOnlyList<ItemDraft> drafts)
    {
        var kinds = drafts.Where(draft => draft.Marker is not null).Select(draft => draft.Marker!.Kind).Distinct().Count();
        return kinds > 1 || drafts.Zip(drafts.Skip(1)).Any(pair =>
            pair.First.Parent != pair.Second.Parent && pair.Second.Marker?.Number <= pair.First.Marker?.Number);
    }

    private static IEnumerable<(ItemDraft Draft, int Number, string? Label)> CountThrough(IReadOnlyList<ItemDraft> drafts, WarningList warnings)
    {
        var number = 0;
        foreach (var draft in drafts)
        {
            if (number > 0 && draft.Marker is { Number: 1 })
            {
                warnings.Add(draft.Lines.First, WarningTexts.NumbersRestart);
            }

            yield return (draft, ++number, draft.Marker?.Label);
        }
    }

    private static IEnumerable<(ItemDraft Draft, int Number, string? Label)> RunThrough(IReadOnlyList<ItemDraft> drafts, WarningList warnings)
    {
        var last = 0;
        foreach (var draft in drafts)
        {
            var own = draft.Marker?.Number ?? 0;
            if (own > last)
            {
                WarnOfGap(draft, last, own, warnings);
                last = own;
                yield return (draft, own, null);
                continue;
            }

            warnings.Add(draft.Lines.First, WarningTexts.NumberTwice(draft.Marker?.Label ?? ""));
            yield return (draft, ++last, draft.Marker?.Label);
        }
    }

    private static void WarnOfGap(ItemDraft draft, int last, int own, WarningList warnings)
    {
        if (last > 0 && own > last + 1)
        {
            warnings.Add(draft.Lines.First, WarningTexts.NumberGap($"{last}", $"{own}"));
        }
    }
}
