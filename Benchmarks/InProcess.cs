using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Duban.Benchmarks;

/// <summary>Runs in this process, so that nothing has to be built on the side; few rounds, for each lasts long enough.</summary>
internal sealed class InProcess : ManualConfig
{
    /// <summary>The configuration.</summary>
    public InProcess() => AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(2).WithIterationCount(5));
}
