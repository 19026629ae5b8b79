using System.Text;
using Duban.Plans;
using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Notices;

public sealed class NoticeHeadTests
{
    private const string Items = "\n1.加强巡查。〔责任单位：县水利局〕\n2.加强宣传。〔责任单位：县司法局〕\n";

    [Fact]
    public void ATitleThatHoldsAnotherIsReadWholeFromItsOwnLine() =>
        Read(Letter("关于做好有关工作的通知") + "\n\n2022年《县委一号文件》任务分工方案\n\n以下任务均需各乡镇落实，不再列出。\n" + Items).Title.ShouldBe("2022年《县委一号文件》任务分工方案");

    [Theory]
    [InlineData("关于印发2022年《县委一号文件》任务分工方案的通知", "2022年《县委一号文件》任务分工方案")]
    [InlineData("关于印发贯彻落实《水法》工作方案的通知", "贯彻落实《水法》工作方案")]
    [InlineData("关于印发《2022年水利工作要点》的通知", "2022年水利工作要点")]
    [InlineData("关于转发县水利局《2022年水利工作要点》的通知", "2022年水利工作要点")]
    public void ATitleOnlyInTheLetterIsWhatTheLetterPromulgates(string letter, string title) =>
        Read(Letter(letter) + "\n" + Items).Title.ShouldBe(title);

    [Theory]
    [InlineData("示府發〔2022〕7號", "示府發〔2022〕7號")]
    [InlineData("示府发[２０２２]７号", "示府发〔2022〕7号")]
    public void ADocumentNumberKeepsItsOwnLetters(string line, string number) =>
        Read(line + "\n\n" + Letter("关于做好有关工作的通知") + "\n\n2022年水利工作要点\n" + Items).DocumentNumber.ShouldBe(number);

    private static string Letter(string title) =>
        $"示例县人民政府{title}\n\n各乡镇人民政府：\n\n现印发给你们，并要求如下：\n1.抓紧落实。\n2.及时报告。\n\n示例县人民政府\n2022年3月1日\n";

    private static Plan Read(string text) => NoticeReader.Read(Encoding.UTF8.GetBytes(text), "notice.txt").Plan!;
}
