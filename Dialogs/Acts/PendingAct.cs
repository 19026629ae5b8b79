using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Duban.Dialogs.Acts;

/// <summary>An act that still lacks something, or its confirmation. Small, and forgotten after half an hour.</summary>
/// <param name="Key">The act, by the name that acts.tsv gives it.</param>
public sealed record PendingAct(string Key)
{
    private const string CardStart = "act/";
    private const int CardLength = 16;

    private static readonly TimeSpan ForgottenAfter = TimeSpan.FromMinutes(30);

    /// <summary>What is asked for: item, unit, to, reason, date, confirm.</summary>
    public string Asks { get; init; } = "";

    /// <summary>The item's number; null while it is open.</summary>
    public int? Item { get; init; }

    /// <summary>The key of the unit; null while it is open.</summary>
    public string? Unit { get; init; }

    /// <summary>The printed name of the unit that should do it instead.</summary>
    public string? To { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>When it was last talked about; null where the channel tells no time.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Whether it was confirmed; never stored.</summary>
    [JsonIgnore]
    public bool IsConfirmed { get; init; }

    /// <summary>The key of the card on which it is confirmed: an act that differs in anything has another one, so that no card confirms what it does not show.</summary>
    [JsonIgnore]
    public string Card => $"{CardStart}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Key}\n{Item}\n{Unit}\n{To}\n{Date:O}\n{Reason}")))[..CardLength]}";

    /// <summary>Whether it still counts.</summary>
    public bool IsAlive(DateTimeOffset? now) => !(now - At > ForgottenAfter);

    /// <summary>The act as a sentence asked for it.</summary>
    internal static PendingAct Of(ActRequest request) => new(request.Key)
    {
        Item = request.Items is [var item] ? item : null,
        Unit = request.Units is [var unit, ..] ? unit.Id : null,
        To = request.To,
        Reason = request.Reason,
        Date = request.Date,
    };
}
