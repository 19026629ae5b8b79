namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>A cell's words, which the next page may go on with.</summary>
public sealed class GridCell(string text)
{
    /// <summary>The words.</summary>
    public string Text { get; private set; } = text;

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsBlank => Text.Length == 0;

    /// <summary>Whether a sentence or a list breaks off at its end.</summary>
    public bool BreaksOff => !IsBlank && !"。；！？;!?.）)".Contains(Text[^1], StringComparison.Ordinal);

    /// <summary>The numbered passage, made once so that places that share the cell share it.</summary>
    public Passage? Passage { get; set; }

    /// <summary>Goes on with the words of the next page.</summary>
    public void Append(string more) => Text += more;
}
