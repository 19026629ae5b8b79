using BenchmarkDotNet.Running;
using Duban.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ActivityJson).Assembly).Run(args);
