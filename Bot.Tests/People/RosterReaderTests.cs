using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Duban.Bot.Tests.Units;
using Duban.Plans.People;
using Duban.Plans.Units;

namespace Duban.Bot.Tests.People;

public sealed class RosterReaderTests
{
    private static readonly UnitDirectory Seed = Some.SeedDirectory();

    [Fact]
    public void ColumnsAreFoundByTheirHeadingsInAnyOrderAndLanguage()
    {
        var chinese = Read("账号,岗位,角色,单位,姓名\n\"msteams:29:abc; wecom:zhangsan\",B角,承办人,司法局,张三\n,,督查员,,王五");
        var english = Read("name,unit,role,post,accounts\n张三,县司法局,officer,stand-in,msteams:29:abc；wecom:zhangsan\n王五,,supervisor,,");
        chinese.Faults.ShouldBeEmpty();
        chinese.People[0].Officer.ShouldBe(new Officer(RosterReader.KeyOf("县司法局", "张三"), "张三", "县司法局", OfficerRole.Officer) { Post = OfficerPost.StandIn });
        chinese.People[0].Accounts.ShouldBe([new("msteams", "29:abc"), new("wecom", "zhangsan")]);
        chinese.People[1].Officer.Role.ShouldBe(OfficerRole.Supervisor);
        english.People.Select(person => person.Officer).ShouldBe(chinese.People.Select(person => person.Officer));
    }

    [Fact]
    public void AKeyDependsOnNoOrder()
    {
        var one = Read("姓名,单位\n张三,县司法局\n李四,县财政局");
        var other = Read("姓名,单位\n李四,县财政局\n张三,司法局");
        other.People.Select(person => person.Officer).ShouldBe(one.People.Select(person => person.Officer), ignoreOrder: true);
    }

    [Theory]
    [InlineData("张三,县航天局,,,", "县航天局")]
    [InlineData(",县司法局,,,", "name is missing")]
    [InlineData("张三,,,,", "needs a unit")]
    [InlineData("张三,县司法局,县长助理,,", "县长助理")]
    [InlineData("张三,县司法局,,C角,", "C角")]
    [InlineData("张三,县司法局,,,zhangsan", "names no channel")]
    [InlineData("李四,县司法局,,,", "line 2")]
    [InlineData("张三,县司法局,,,wecom:lisi", "stands in line 2")]
    public void ARowThatCannotBeTakenIsNamedWithItsLineAndReason(string row, string reason)
    {
        var roster = Read("姓名,单位,角色,岗位,账号\n李四,县司法局,,,wecom:lisi\n" + row);
        roster.People.ShouldHaveSingleItem();
        var fault = roster.Faults.ShouldHaveSingleItem();
        fault.Line.ShouldBe(3);
        fault.Reason.ShouldContain(reason);
    }

    [Fact]
    public void ASamplesKeyIsRefused() => Read("姓名,单位,编号\n张三,县司法局,demo-justice").Faults.ShouldHaveSingleItem();

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("gb18030", false)]
    public void CsvOfAnyUsualEncodingIsRead(string encoding, bool hasMark)
    {
        var code = encoding == "gb18030" ? CodePagesEncodingProvider.Instance.GetEncoding(encoding)! : new UTF8Encoding(hasMark);
        var bytes = code.GetPreamble().Concat(code.GetBytes("人员名单\r\n姓名,单位\r\n\"张\"\"三\",县司法局\r\n")).ToArray();
        RosterReader.Read(hasMark ? bytes : bytes[code.GetPreamble().Length..], Seed).People.ShouldHaveSingleItem().Officer.Name.ShouldBe("张\"三");
    }

    [Fact]
    public void AWorkbookIsReadWithLongNumbersAsTheirDigits()
    {
        var roster = RosterReader.Read(Workbook(
            [Text("姓名"), Text("单位"), Text("编号")], [Text("张三"), Text("县司法局"), Number("1.3800138E10")], [Text("李四"), Text("县财政局"), Number("5.11723199003071E17")]), Seed);
        roster.People.ShouldHaveSingleItem().Officer.Id.ShouldBe("13800138000");
        roster.Faults.ShouldHaveSingleItem().Reason.ShouldContain("lost its last digits");
    }

    [Fact]
    public void WhatIsNoRosterSaysWhy()
    {
        Read("甲,乙\n丙,丁").Refusal!.ShouldContain("姓名");
        RosterReader.Read(new byte[] { 0x50, 0x4B, 3, 4, 0, 0 }, Seed).Refusal.ShouldNotBeNull();
    }

    [Fact]
    public void TheDifferenceNamesNewChangedAndGoneAndKeepsWhomARefusedRowNames()
    {
        var known = Seed.WithOfficers([.. Seed.Officers, .. Read("姓名,单位\n张三,县司法局\n李四,县司法局\n王五,县财政局").People.Select(person => person.Officer)]);
        var roster = RosterReader.Read(Encoding.UTF8.GetBytes("姓名,单位,岗位\n李四,县司法局,B角\n赵六,县司法局,\n王五,县财政厅,"), known);
        var diff = RosterDiff.Of(known, roster, isDemo: false);
        diff.New.ShouldHaveSingleItem().Name.ShouldBe("赵六");
        diff.Changed.ShouldHaveSingleItem().After.Post.ShouldBe(OfficerPost.StandIn);
        diff.Gone.Select(officer => officer.Name).ShouldBe(Seed.Officers.Select(officer => officer.Name).Append("张三"));
        diff.Officers.Select(officer => officer.Name).ShouldBe(["李四", "赵六", "王五"]);
        RosterDiff.Of(known, roster, isDemo: true).Gone.ShouldHaveSingleItem().Name.ShouldBe("张三");
    }

    private static Roster Read(string csv) => RosterReader.Read(Encoding.UTF8.GetBytes(csv), Seed);

    private static Cell Text(string text) => new() { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };

    private static Cell Number(string number) => new() { CellValue = new CellValue(number) };

    private static byte[] Workbook(params Cell[][] rows)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(rows.Select(cells => new Row(cells.AsEnumerable<OpenXmlElement>()))));
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "人员" }));
        }

        return stream.ToArray();
    }
}
