namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>Looks for brackets within brackets so deep that reading them would overflow the stack.</summary>
public static class PdfNesting
{
    private const int Deepest = 5000;

    /// <summary>Whether [ or &lt;&lt; is opened far more often than closed. Bytes of packed streams only add chance, which stays small.</summary>
    public static bool IsTooDeep(ReadOnlySpan<byte> content)
    {
        int arrays = 0, runs = 0;
        for (var i = 0; i < content.Length; i++)
        {
            switch (content[i])
            {
                case (byte)'[':
                    arrays++;
                    break;
                case (byte)'<':
                    runs++;
                    break;
                case (byte)'>':
                    runs = Math.Max(0, runs - 1);
                    break;
                case (byte)']':
                    arrays = Math.Max(0, arrays - 1);
                    break;
                case (byte)'e' when content[i..].StartsWith("endobj"u8) || content[i..].StartsWith("endstream"u8):
                    arrays = runs = 0;
                    break;
            }

            if (arrays > Deepest || runs > Deepest * 2)
            {
                return true;
            }
        }

        return false;
    }
}
