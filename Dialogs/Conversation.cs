using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Duban.Dialogs.Acts;

using Duban.Dialogs.CheckIns;
using Duban.Dialogs.Understanding;

namespace Duban.Dialogs;

/// <summary>What is remembered between turns, per speaker: small, versioned JSON, opaque to whoever stores it.</summary>
public sealed record Conversation
{
    private const int CurrentVersion = 1;
    private const int MostSpeakers = 100;

    private static readonly TimeSpan ForgottenAfter = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan FormsKept = TimeSpan.FromDays(7);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>A conversation in which nothing was said yet.</summary>
    public static Conversation New { get; } = new();

    /// <summary>The layout of the stored JSON.</summary>
    public int Version { get; init; } = CurrentVersion;

    /// <summary>The language last spoken here: zh-Hans or en; null before the first word.</summary>
    public string? Language { get; init; }

    /// <summary>What each speaker was talking about.</summary>
    public ImmutableDictionary<string, Focus> Speakers { get; init; } = ImmutableDictionary<string, Focus>.Empty;

    /// <summary>The act that each speaker has begun and not finished.</summary>
    public ImmutableDictionary<string, PendingAct> Acts { get; init; } = ImmutableDictionary<string, PendingAct>.Empty;

    /// <summary>The check-ins that each speaker is giving, the one being talked about first.</summary>
    public ImmutableDictionary<string, ImmutableArray<CheckInForm>> Forms { get; init; } = ImmutableDictionary<string, ImmutableArray<CheckInForm>>.Empty;

    /// <summary>Reads what <see cref="ToJson"/> wrote; a conversation of another version or damaged starts anew.</summary>
    public static Conversation FromJson(string? json)
    {
        if (string.IsNullOrEmpty(json)) return New;
        try
        {
            return JsonSerializer.Deserialize<Conversation>(json, Json) is { Version: CurrentVersion } stored ? stored : New;
        }
        catch (JsonException)
        {
            return New;
        }
    }

    /// <summary>The conversation as JSON, to store it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>What the speaker was talking about; forgotten after half an hour of silence.</summary>
    public Focus FocusOf(string speaker, DateTimeOffset? now) =>
        Speakers.TryGetValue(speaker, out var focus) && !(now - focus.At > ForgottenAfter) ? focus : Focus.None;

    /// <summary>Remembers what the speaker is talking about now; the longest silent speaker makes room.</summary>
    public Conversation With(string speaker, Focus focus, string language)
    {
        var speakers = Speakers.SetItem(speaker, focus);
        if (speakers.Count > MostSpeakers) speakers = speakers.Remove(speakers.MinBy(entry => entry.Value.At ?? DateTimeOffset.MinValue).Key);
        return this with { Speakers = speakers, Language = language };
    }

    /// <summary>The act that the speaker has begun; null for none, and after half an hour.</summary>
    public PendingAct? ActOf(string speaker, DateTimeOffset? now) => Acts.TryGetValue(speaker, out var act) && act.IsAlive(now) ? act : null;

    /// <summary>Remembers the act that the speaker has begun; null forgets it.</summary>
    public Conversation WithAct(string speaker, PendingAct? act) => act is null
        ? this with { Acts = Acts.Remove(speaker) }
        : this with { Acts = (Acts.Count < MostSpeakers ? Acts : Acts.Remove(Acts.MinBy(entry => entry.Value.At ?? DateTimeOffset.MinValue).Key)).SetItem(speaker, act) };

    /// <summary>The check-ins that a speaker is giving, the one being talked about first; kept for a week.</summary>
    public ImmutableArray<CheckInForm> FormsOf(string speaker, DateTimeOffset? now) =>
        Forms.TryGetValue(speaker, out var forms) ? [.. forms.Where(form => !(now - form.At > FormsKept))] : [];

    /// <summary>Whether the bot waits for an answer of the speaker: something was begun, or asked back.</summary>
    public bool IsWaitingFor(string speaker, DateTimeOffset? now) =>
        ActOf(speaker, now) is not null || !FormsOf(speaker, now).IsEmpty || FocusOf(speaker, now).Pending is not null;

    /// <summary>Remembers the check-ins that a speaker is giving.</summary>
    public Conversation WithForms(string speaker, ImmutableArray<CheckInForm> forms) =>
        this with { Forms = forms.IsEmpty ? Forms.Remove(speaker) : Forms.SetItem(speaker, forms) };
}
