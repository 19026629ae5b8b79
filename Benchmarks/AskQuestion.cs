using BenchmarkDotNet.Attributes;
using Duban.Dialogs;
using Duban.Plans;

namespace Duban.Benchmarks;

/// <summary>Time and memory of one turn: understanding, answer and card, of a question as typed and of one with a misspelling.</summary>
[MemoryDiagnoser]
[Config(typeof(InProcess))]
public class AskQuestion
{
    private Facts facts = new(Plan.None, Plans.Units.UnitDirectory.Empty);

    /// <summary>How many items the plan has; the greater one also has 500 local units.</summary>
    [Params(20, 1000)]
    public int Items { get; set; }

    /// <summary>What is asked.</summary>
    [Params(
        "第13项由哪些单位牵头？", "那优化流程由谁负责呀", "县司法局牵头哪些任务", "哪几项提到数字经济", "which units lead item 13", "第13项什么时候完成",
        "县司法据签头哪些任务", "wich units laed item 13")]
    public string Question { get; set; } = "";

    /// <summary>Reads the notice and compiles its words.</summary>
    [GlobalSetup]
    public void Read()
    {
        facts = SampleFacts.Of(Items);
        Ask();
    }

    /// <summary>Asks.</summary>
    [Benchmark]
    public TurnResult Ask() => Turn.Run(facts, Conversation.New, new Message { Text = Question }, SampleFacts.Today);
}
