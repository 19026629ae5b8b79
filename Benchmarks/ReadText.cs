using System.Text;
using BenchmarkDotNet.Attributes;
using Duban.Plans.Notices;

namespace Duban.Benchmarks;

/// <summary>Time and memory of reading 50 KB, 500 KB and 5 MB of text: short lines as copied from a PDF, and all on one line.</summary>
[MemoryDiagnoser]
[Config(typeof(InProcess))]
public class ReadText
{
    private byte[] lines = [];
    private byte[] oneLine = [];

    /// <summary>The size in kilobytes.</summary>
    [Params(50, 500, 5000)]
    public int Kilobytes { get; set; }

    /// <summary>Writes the texts.</summary>
    [GlobalSetup]
    public void Write()
    {
        var text = SampleNotice.OfSize(Kilobytes * 1000);
        lines = Encoding.UTF8.GetBytes(SampleNotice.Wrapped(text, width: 30));
        oneLine = Encoding.UTF8.GetBytes(text.ReplaceLineEndings(""));
    }

    /// <summary>Wrapped lines.</summary>
    [Benchmark]
    public ReadResult Lines() => NoticeReader.Read(lines, "notice.txt");

    /// <summary>One line.</summary>
    [Benchmark]
    public ReadResult OneLine() => NoticeReader.Read(oneLine, "notice.txt");
}
