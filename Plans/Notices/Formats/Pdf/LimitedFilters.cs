using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>The library's filters, each with a limit on what it unpacks.</summary>
public sealed class LimitedFilters(PdfLimits limits) : IFilterProvider
{
    private static readonly IFilterProvider Inner = DefaultFilterProvider.Instance;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        limits.CountStream();
        return Limited(Inner.GetFilters(dictionary));
    }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Limited(Inner.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Limited(Inner.GetAllFilters());

    private IReadOnlyList<IFilter> Limited(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new LimitedFilter(filter, limits))];
}
