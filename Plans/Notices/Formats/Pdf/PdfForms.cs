using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>Counts how often forms (drawings used by name) would be drawn: forms that draw forms that draw forms can make one page endless.</summary>
internal sealed partial class PdfForms(PdfDocument document, IFilterProvider filters)
{
    private const long Most = 20_000;
    private const int Deepest = 100;
    private readonly Dictionary<IndirectReference, long> drawn = [];
    private readonly HashSet<IndirectReference> open = [];

    /// <summary>Whether a page draws more forms than any notice does, or a form draws itself.</summary>
    public bool AreTooMany() => Pages().Any(resources => Sum(Forms(resources).Select(form => Drawn(form.Reference, 0))) > Most);

    // The resources of every page; what a page does not name it has from above. A tree that grows in a circle is walked once.
    private IEnumerable<DictionaryToken> Pages()
    {
        var seen = new HashSet<IndirectReference>();
        var waiting = new Stack<(IToken Node, DictionaryToken? Resources)>();
        if (document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Pages, out IToken root)) waiting.Push((root, null));
        while (waiting.TryPop(out var next))
        {
            if (next.Node is IndirectReferenceToken reference && !seen.Add(reference.Data) || Resolve(next.Node) is not DictionaryToken node) continue;
            var resources = node.TryGet(NameToken.Resources, out IToken own) ? Resolve(own) as DictionaryToken : next.Resources;
            var kids = node.TryGet(NameToken.Kids, out IToken list) ? Resolve(list) as ArrayToken : null;
            foreach (var kid in kids?.Data ?? []) waiting.Push((kid, resources));
            if (kids is null && resources is not null) yield return resources;
        }
    }

    private long Drawn(IndirectReference reference, int depth)
    {
        if (drawn.TryGetValue(reference, out var known)) return known;
        if (depth > Deepest || !open.Add(reference)) return Most + 1;
        var count = document.Structure.TokenScanner.Get(reference)?.Data is StreamToken form ? 1 + Sum(Inside(form, depth)) : 0;
        open.Remove(reference);
        return drawn[reference] = count;
    }

    private IEnumerable<long> Inside(StreamToken form, int depth)
    {
        if (!form.StreamDictionary.TryGet(NameToken.Subtype, out NameToken subtype) || subtype.Data != "Form") return [];
        if (!form.StreamDictionary.TryGet(NameToken.Resources, out IToken token) || Resolve(token) is not DictionaryToken resources) return [];
        var forms = Forms(resources).ToList();
        if (forms.Count == 0) return [];
        var names = Draws().Matches(Encoding.Latin1.GetString(form.Decode(filters).Span)).CountBy(match => match.Groups["name"].Value).ToDictionary();
        return forms.Select(inner => names.GetValueOrDefault(inner.Name) * Drawn(inner.Reference, depth + 1));
    }

    private IEnumerable<(string Name, IndirectReference Reference)> Forms(DictionaryToken resources) =>
        resources.TryGet(NameToken.Xobject, out IToken token) && Resolve(token) is DictionaryToken objects
            ? objects.Data.Where(entry => entry.Value is IndirectReferenceToken).Select(entry => (entry.Key, ((IndirectReferenceToken)entry.Value).Data))
            : [];

    private IToken? Resolve(IToken token) => token is IndirectReferenceToken reference ? document.Structure.TokenScanner.Get(reference.Data)?.Data : token;

    private static long Sum(IEnumerable<long> counts) => counts.Aggregate(0L, (sum, count) => Math.Min(sum + count, Most + 1));

    // /Fm1 Do
    [GeneratedRegex(@"/(?<name>[^\s/<>\[\]()%]+)\s+Do\b", RegexOptions.NonBacktracking)]
    private static partial Regex Draws();
}
