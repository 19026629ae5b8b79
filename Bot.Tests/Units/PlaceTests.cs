using Duban.Plans.Units;

namespace Duban.Bot.Tests.Units;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("开江县人民政府", "开江", "县")]
    [InlineData("开江县", "开江", "县")]
    [InlineData("中共开江县委办公室", "开江", "县")]
    [InlineData("开江县司法局", "开江", "县")]
    [InlineData("成都市武侯区人民政府", "武侯", "区")]
    [InlineData("四川省达州市开江县人民政府", "开江", "县")]
    [InlineData("达州市人民政府办公室", "达州", "市")]
    [InlineData("北川羌族自治县人民政府", "北川羌族", "自治县")]
    [InlineData("恩施土家族苗族自治州人民政府", "恩施土家族苗族", "自治州")]
    [InlineData("四川省人民政府办公厅", "四川", "省")]
    [InlineData("开江县人民政府2021年度法治政府建设重点工作安排", "开江", "县")]
    public void AnIssuerTellsItsPlace(string issuer, string stem, string level) => Place.Parse(issuer).ShouldBe(new Place(stem, level));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("国务院办公厅")]
    [InlineData("2021年度重点工作安排")]
    [InlineData("关于进一步加强城市管理工作的通知")]
    [InlineData("经济技术开发区管委会")]
    public void WhatNamesNoPlaceGivesNone(string? issuer) => Place.Parse(issuer).ShouldBeNull();
}
