using BenchmarkDotNet.Attributes;
using Duban.Dialogs;
using Duban.Plans;

namespace Duban.Benchmarks;

/// <summary>Time and memory of the first question after a plan came into force: its words are compiled.</summary>
[MemoryDiagnoser]
[Config(typeof(InProcess))]
public class CompileLexicon
{
    private Facts facts = new(Plan.None, Plans.Units.UnitDirectory.Empty);

    /// <summary>How many items the plan has; the greater one also has 500 local units.</summary>
    [Params(20, 1000)]
    public int Items { get; set; }

    /// <summary>Reads the notice.</summary>
    [GlobalSetup]
    public void Read() => facts = SampleFacts.Of(Items);

    /// <summary>Asks of facts never seen before.</summary>
    [Benchmark]
    public TurnResult FirstQuestion() => Turn.Run(facts with { }, Conversation.New, new Message { Text = "第13项由哪些单位牵头？" }, SampleFacts.Today);
}
