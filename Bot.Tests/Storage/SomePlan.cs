using CsCheck;
using Duban.Plans;

namespace Duban.Bot.Tests.Storage;

internal static class SomePlan
{
    public const string Injection = "'); drop table plans; -- \" @authority {0} $x$ %_";

    /// <summary>Any plan at all, in Chinese and with what SQL is afraid of.</summary>
    public static Gen<Plan> Any { get; } = Gen.Select(Text, Maybe, Day, Gen.Int[2000, 2040].Nullable(), Sections, Items)
        .Select((title, number, day, year, sections, items) => new Plan
        {
            Title = title, DocumentNumber = number, Issuer = number, IssuedOn = day, Year = year, Sections = [.. sections], Items = [.. items],
        });

    private static Gen<string> Text => Gen.Int[0, 7].Select(index => Texts[index]);

    private static Gen<string?> Maybe => Gen.Select(Gen.Bool, Text).Select((isThere, text) => isThere ? text : null);

    private static Gen<DateOnly?> Day => Gen.Select(Gen.Bool, Gen.Int[0, 20000])
        .Select((isThere, days) => isThere ? new DateOnly(2000, 1, 1).AddDays(days) : (DateOnly?)null);

    private static Gen<Section[]> Sections => Gen.Select(Gen.Int[1, 9], Text).Select((number, title) => new Section(number, title)).Array[0, 4];

    private static Gen<Duty> SomeDuty => Gen.Select(Gen.Enum<DutyRole>(), Text, Gen.Enum<DutyKind>()).Select((role, name, kind) => new Duty(role, name, kind));

    private static Gen<Deadline> SomeDeadline => Gen.Select(Text, Day).Select((text, due) => new Deadline(text, due));

    private static Gen<PlanItem[]> Items =>
        Gen.Select(Gen.Select(Maybe, Gen.Int[1, 9].Nullable(), Text, Text), SomeDuty.Array[0, 4], SomeDeadline.Array[0, 3], Text.Array[0, 3], Gen.Int[1, 500])
            .Select((head, duties, deadlines, texts, line) => new PlanItem
            {
                Number = 0, Label = head.Item1, Section = head.Item2, Title = head.Item3, Text = head.Item4, Duties = [.. duties],
                Deadlines = [.. deadlines], References = [.. texts], People = [.. texts.Reverse()], Lines = new LineRange(line, line + 3),
            })
            .Array[0, 6]
            .Select(items => items.Select((item, index) => item with { Number = index * 2 + 1 }).ToArray());

    private static string[] Texts { get; } =
        ["", "开江县人民政府2021年度法治政府建设重点工作安排", "深化“放管服”改革", "各乡镇（街道）", Injection, "两行\n文字\t ", "𠮷㐀😀", "null"];

    public static Plan Titled(string title, params string[] units) => new()
    {
        Title = title, DocumentNumber = "开江府发〔2021〕24号", IssuedOn = new DateOnly(2021, 8, 12), Year = 2021, Issuer = "开江县人民政府",
        Items = [new PlanItem { Number = 1, Title = "一", Text = "文", Lines = new LineRange(1, 2), Duties = [.. units.Select(Lead)] }],
    };

    private static Duty Lead(string name) => new(DutyRole.Lead, name, DutyKind.Unit);
}
