using System.Globalization;
using Duban.Plans;
using Duban.Plans.Intake;
using Duban.Plans.Notices;

namespace Duban.Dialogs.Intake;

/// <summary>Turns the words of a correction into what they put right in the plan's head.</summary>
internal static class HeadValue
{
    /// <summary>The correction or what is wrong with it.</summary>
    public static IntakeRequest Request(string field, string value, Plan plan)
    {
        var text = value.Trim('“', '”', '"', '《', '》');
        var correction = field switch
        {
            "planTitle" => new HeadCorrection { Title = text },
            "number" => new HeadCorrection { DocumentNumber = text },
            "issuer" => new HeadCorrection { Issuer = text },
            "issuedOn" => NoticeDay.Read(text) is { } day ? new HeadCorrection { IssuedOn = day } : null,
            _ => Year(text) is { } year ? new HeadCorrection { Year = year } : null,
        };
        return correction is null || correction.Apply(plan) == plan ? IntakeRequest.Faulty("intake.fault.value", value) : IntakeRequest.Correcting(correction);
    }

    private static int? Year(string text) =>
        int.TryParse(text.TrimEnd('年', '度'), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200 ? year : null;
}
