using System.Text;
using BenchmarkDotNet.Attributes;
using Duban.Plans.Notices;

namespace Duban.Benchmarks;

/// <summary>Time and memory of reading a notice: 15, 150 and 1,500 items; what is ten times as long may cost ten times as much.</summary>
[MemoryDiagnoser]
[Config(typeof(InProcess))]
public class ReadNotice
{
    private byte[] notice = [];

    /// <summary>How many items the notice has.</summary>
    [Params(15, 150, 1500)]
    public int Items { get; set; }

    /// <summary>Writes the notice.</summary>
    [GlobalSetup]
    public void Write() => notice = Encoding.UTF8.GetBytes(SampleNotice.Of(Items));

    /// <summary>Reads it.</summary>
    [Benchmark]
    public ReadResult Read() => NoticeReader.Read(notice, "notice.md");
}
