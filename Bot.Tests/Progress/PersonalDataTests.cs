using CsCheck;
using Duban.Plans.Progress;

namespace Duban.Bot.Tests.Progress;

public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("联系人身份证511723198001011239。", "联系人身份证511***********1239。")]
    [InlineData("证号11010519491231002X的", "证号110***********002X的")]
    [InlineData("证号11010519491231002x", "证号110***********002x")]
    [InlineData("证号１１０１０５１９４９１２３１００２Ｘ", "证号１１０***********００２Ｘ")]
    [InlineData("110105 19491231 002X", "110*** ******** 002X")]
    [InlineData("老证110105491231002号", "老证110********1002号")]
    [InlineData("电话13800001234，", "电话138****1234，")]
    [InlineData("**13800001234**", "**138****1234**")]
    [InlineData("+86 138 0000 1234", "+86 138 **** 1234")]
    [InlineData("8613800001234", "86138****1234")]
    [InlineData("138-0000-1234", "138-****-1234")]
    [InlineData("１３８００００１２３４", "１３８****１２３４")]
    [InlineData("1380-000-1234或", "138*-***-1234或")]
    [InlineData("打13800001234.2日内", "打138****1234.2日内")]
    [InlineData("打13800001234.10月底前", "打138****1234.10月底前")]
    [InlineData("13800001234/13900005678", "138****1234/139****5678")]
    [InlineData("座机0818-5222233", "座机081*-*****33")]
    [InlineData("座机（0818）522 2233", "座机（081*）*** **33")]
    [InlineData("010-12345678转801", "010-12345678转801")]
    [InlineData("010-62345678转801", "010-******78转801")]
    [InlineData("卡号6222021234567894", "卡号************7894")]
    [InlineData("6222 0212 3456 7894 开户行", "**** **** **** 7894 开户行")]
    [InlineData("Visa 4111-1111-1111-1111", "Visa ****-****-****-1111")]
    [InlineData("护照：E12345678", "护照：E******78")]
    public void WhatIdentifiesSomebodyIsMasked(string text, string masked) => PersonalData.Mask(text).ShouldBe(masked);

    [Theory]
    [InlineData("川府发〔2021〕24号")]
    [InlineData("完成投资1234567.89元，占85.5%")]
    [InlineData("总投资15000000000元")]
    [InlineData("总投资 13800000000.00")]
    [InlineData("总投资13800000000.55元")]
    [InlineData("争取资金13800000000 元")]
    [InlineData("截至20211011，2021-10-11至2021-12-31，20211011093000")]
    [InlineData("项目代码2020-511723-48-01-123456")]
    [InlineData("统一社会信用代码11511723008785432K")]
    [InlineData("合同编号：6222021234567894")]
    [InlineData("任务数 15 20 30 40 50 60，完成 138 150 160")]
    [InlineData("13项方案已印发，培训2场，卡在经费，预计11月底完成")]
    [InlineData("110105194912310021")]
    [InlineData("6222021234567890")]
    [InlineData("订单113800001234")]
    [InlineData("E12345678")]
    [InlineData("0818522")]
    [InlineData("")]
    public void WhatIsNobodysStays(string text) => PersonalData.Mask(text).ShouldBe(text);

    [Fact]
    public void FindingTellsWhereAndWhat() =>
        PersonalData.Find("张三，13800001234，110105 19491231 002X").ShouldBe(
        [
            new PersonalSpan(3, 11, PersonalDataKind.MobilePhone),
            new PersonalSpan(15, 20, PersonalDataKind.ResidentId),
        ]);

    [Fact]
    public void WhatOthersFoundIsMaskedAsAWhole() =>
        PersonalData.Mask("发a@b.cn找😀张三", [new PersonalSpan(1, 6, PersonalDataKind.Other), new PersonalSpan(8, 900, PersonalDataKind.Other)]).ShouldBe("发*@*.**找****");

    [Fact]
    public void WhatOthersFoundTakesNothingFromWhatWeFound() =>
        PersonalData.Mask("13800001234", [new PersonalSpan(0, 11, PersonalDataKind.Other)]).ShouldBe("138****1234".Replace("138", "***").Replace("1234", "****"));

    [Fact]
    public void EveryIdentityNumberIsMaskedWhereverItStands() => Holds(SomeId);

    [Fact]
    public void EveryMobileNumberIsMaskedWhereverItStands() => Holds(SomePhone);

    [Fact]
    public void EveryCardNumberIsMaskedWhereverItStands() => Holds(SomeCard);

    [Fact]
    public void ATextWithoutDigitsStays() =>
        Gen.String.Where(text => !text.Any(char.IsDigit)).Sample(text => PersonalData.Mask(text) == text);

    [Fact]
    public void MaskingTwiceIsMaskingOnce() =>
        Gen.OneOf(SomeId, SomePhone, SomeCard, Letters("0123456789 -.*Xx年(0818)元", 30), Gen.String).Array[1, 6].Sample(parts =>
        {
            var masked = PersonalData.Mask(string.Concat(parts));
            return PersonalData.Mask(masked) == masked && masked.Length == string.Concat(parts).Length;
        });

    [Fact]
    public void AnIdentityNumberWithAWrongCheckDigitStays() =>
        Gen.Select(SomeId, AnyOf([.. "0123456789X"])).Where((id, last) => id[^1] != last)
            .Sample((id, last) => PersonalData.Mask($"（{id[..^1]}{last}）") == $"（{id[..^1]}{last}）");

    [Fact]
    public void ACardNumberWithAWrongCheckDigitStays() =>
        Gen.Select(SomeCard, Gen.Char['0', '9']).Where((card, last) => card[^1] != last)
            .Sample((card, last) => PersonalData.Mask($"（{card[..^1]}{last}）") == $"（{card[..^1]}{last}）");

    private static Gen<string> Around { get; } = Letters("的（），。：:、 \n abcXYZ司法局电话*_-/身份证", 12);

    private static Gen<string> SomeId { get; } =
        Gen.Select(AnyOf("1101", "5117", "6201", "3402"), Gen.Int[0, 99], Gen.Int[0, 51000], Gen.Int[0, 999]).Select((region, county, day, number) =>
        {
            var digits = $"{region}{county:00}{new DateOnly(1900, 1, 1).AddDays(day):yyyyMMdd}{number:000}";
            return digits + ResidentId.CheckDigit(digits);
        });

    private static Gen<string> SomePhone { get; } = Gen.Select(Gen.Char['3', '9'], Gen.Char['0', '9'].Array[9]).Select((second, rest) => $"1{second}{new string(rest)}");

    private static Gen<string> SomeCard { get; } = Gen.Select(AnyOf("6222", "6217", "4", "9558"), Gen.Char['0', '9'].Array[18], AnyOf(16, 19))
        .Select((start, rest, length) => WithLuhn((start + new string(rest))[..(length - 1)]))
        // A card whose digits are an identity number's is masked as the latter.
        .Where(card => !ResidentId.IsShaped(card));

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<string> Letters(string letters, int most) => AnyOf([.. letters]).Array[0, most].Select(some => new string(some));

    private static string WithLuhn(string digits) => digits + "0123456789".First(last => BankCard.HasLuhn(digits + last));

    private static void Holds(Gen<string> numbers) => Gen.Select(Around, numbers, Around).Sample((before, number, after) =>
    {
        var masked = PersonalData.Mask(before + number + after);
        return masked.StartsWith(before, StringComparison.Ordinal) && masked.EndsWith(after, StringComparison.Ordinal) && !masked.Contains(number) && masked.Count(letter => letter == '*') >= 4;
    });
}
