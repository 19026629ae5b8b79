using CsCheck;

namespace Duban.Bot.Tests.Support;

/// <summary>
/// JSON of an activity's shape, as anything may post it: each field right, of another kind, null, huge, deep or in odd
/// characters, some twice, some unknown, for every type and call of the protocol.
/// </summary>
internal static class AnyActivity
{
    private static readonly Gen<string> Type = Texts(
        "message", "message", "message", "messageUpdate", "messageDelete", "conversationUpdate", "installationUpdate", "invoke", "invoke", "event",
        "typing", "messageReaction", "endOfConversation", "handoff", "trace", "command", "commandResult", "suggestion", "contactRelationUpdate",
        "deleteUserData", "delay", "invokeResponse", "Message", "dance");

    private static readonly Gen<string> Name = Texts(
        "adaptiveCard/action", "application/search", "fileConsent/invoke", "message/submitAction", "signin/verifyState", "signin/tokenExchange",
        "task/fetch", "task/submit", "composeExtension/query", "composeExtension/submitAction", "tab/fetch", "config/fetch",
        "actionableMessage/executeAction", "tokens/response", "ContinueConversation", "CreateConversation", "nothing/known", "");

    private static readonly Gen<string> Channel = Texts("msteams", "msteams", "msteams", "directline", "webchat", "emulator", "test", "AseChannel", "");

    private static readonly Gen<string> Service = Texts(
        "https://smba.trafficmanager.net/apac/", "https://smba.trafficmanager.net/apac", "http://localhost:3978", "https://smba.trafficmanager.net/amer?x#y");

    private static readonly Gen<string> WrongService = Texts(
        "", " ", "nowhere", "/apac/", "https://", "http://[::1", "https://a b/", "file:///etc/passwd", "urn:botframework:websocket:x", "javascript:alert(1)",
        "https://smba.trafficmanager.net.evil.test/", "\\u0000");

    private static readonly Gen<string> Locale = Texts("zh-CN", "en-US", "", "xx", "zh-Hans-CN-x-private", "not a culture", "../..", "de-DE\\u0000", new string('z', 300));

    private static readonly Gen<string> Action = Texts("add", "remove", "add-upgrade", "remove-upgrade", "ADD", "explode");

    private static readonly Gen<string> Time = Texts(
        "2026-01-05T01:30:00.123Z", "2026-01-05T09:30:00+08:00", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00", "2026-02-30T00:00:00Z", "soon");

    private static readonly Gen<string> Words = Texts(
        "第13项由哪些单位牵头？", "help", "/help", " ", "", "<at>Helper</at> 进展", "<at>Helper", "13", "-1", "１３", "第99999999999项", "\\u0000", "\\ud83d",
        "\\ude00\\ud83d", "\\ud83d\\ude00", "\\u202efdp.exe", "a\\u0301\\u0301\\u0301", "\\ufffe\\uffff", "'; DROP TABLE plans; --", "${jndi:ldap://x}",
        "<script>alert(1)</script>", "{{7*7}}", "%s%n%x", "[链接](javascript:alert(1))", "\\r\\n.\\r\\n", new string('督', 5000));

    private static readonly Gen<string> Id = Texts(
        "1767000000123", "a:1convPERSONAL", "19:chan01@thread.tacv2;messageid=1767000150000", "29:1abcUSER", "28:33333333-3333-3333-3333-333333333333",
        "8Kx0Convo|0000003", "f:aaaa", "..", "a/b?c#d", "%2e%2e", "线程", "", new string('x', 2000));

    private static readonly Gen<string> ContentType = Texts(
        "text/html", "application/vnd.microsoft.card.adaptive", "application/vnd.microsoft.teams.file.download.info", "image/png", "text/plain", "", "/");

    private static readonly Gen<string> Number = Raw(
        "0", "-0", "1", "-7", "1.5", "1e400", "-1e-400", "9223372036854775808", "123456789012345678901234567890", "0.10000000000000000000000001");

    private static readonly Gen<string> Hostile = Gen.Frequency(
        (6, Words), (4, Number), (4, Raw("null", "true", "false", "{}", "[]", "[null]", """{"":{}}""")), (2, Gen.Int[1, 160].Select(Deep)), (2, Metadata()));

    /// <summary>Any JSON, to a depth.</summary>
    private static readonly Gen<string> Value = Json(3);

    private static readonly Gen<string> Account = Gen.Frequency(
        (60, Object(("id", Id), ("name", Words), ("aadObjectId", Id), ("role", Texts("user", "bot", "skill", "king")))), (1, Value));

    private static readonly Gen<string> Conversation = Gen.Frequency(
        (60, Object(("id", Id), ("conversationType", Texts("personal", "groupChat", "channel", "odd")), ("isGroup", Raw("true", "false", "\"true\"")), ("tenantId", Id))),
        (1, Value));

    private static readonly Gen<string> Call = Object(
        ("action", Object(("type", Texts("Action.Execute", "Action.Submit")), ("verb", Words), ("id", Id), ("data", Value))), ("trigger", Texts("manual", "automatic")));

    private static readonly Gen<string> Attachments = List(
        Object(("contentType", ContentType), ("contentUrl", WrongService), ("content", Value), ("name", Words), ("thumbnailUrl", Words)));

    private static readonly Gen<string> Entities = List(Gen.Frequency(
        (20, Object(("type", Texts("mention", "clientInfo", "streaminfo")), ("text", Words), ("mentioned", Account), ("locale", Locale))), (1, Value)));

    private static readonly Gen<string> ChannelData = Gen.Frequency(
        (30, Object(
            ("tenant", Account), ("team", Account), ("channel", Account), ("eventType", Texts("editMessage", "teamRenamed", "channelDeleted", "softDeleteMessage")),
            ("settings", Object(("selectedChannel", Account))), ("meeting", Account))),
        (1, Value));

    private static readonly (string Name, Gen<string> Right)[] Fields =
    [
        ("text", Words), ("value", Gen.Frequency((2, Call), (1, Value))), ("attachments", Attachments), ("entities", Entities), ("channelData", ChannelData),
        ("name", Name), ("action", Action), ("locale", Locale), ("replyToId", Id), ("membersAdded", List(Account)), ("membersRemoved", List(Account)),
        ("reactionsAdded", List(Object(("type", Texts("like", "heart", "")))) ), ("reactionsRemoved", List(Object(("type", Words)))),
        ("timestamp", Time), ("localTimestamp", Time), ("expiration", Time), ("localTimezone", Texts("Asia/Shanghai", "Mars/Olympus", "")),
        ("textFormat", Texts("plain", "markdown", "xml")), ("attachmentLayout", Texts("list", "carousel")), ("speak", Words), ("summary", Words),
        ("inputHint", Texts("acceptingInput")), ("suggestedActions", Object(("to", List(Id)), ("actions", List(Object(("type", Words), ("value", Value)))))),
        ("topicName", Words), ("historyDisclosed", Raw("true", "false", "\"yes\"")), ("label", Words), ("valueType", Words), ("code", Words),
        ("importance", Texts("low", "high")), ("deliveryMode", Texts("normal", "expectReplies", "stream", "ephemeral")), ("listenFor", List(Words)),
        ("textHighlights", List(Object(("text", Words), ("occurrence", Number)))), ("semanticAction", Object(("id", Id), ("entities", Value))),
        ("relatesTo", Object(("activityId", Id), ("user", Account), ("conversation", Conversation))), ("callerId", Id), ("novelty", Value),
    ];

    /// <summary>The JSON. Some have no address to answer to, some a field that makes the whole unreadable, and a few are no JSON.</summary>
    public static Gen<string> Text { get; } = Gen.Frequency((60, Activity()), (1, Value), (1, Cut()));

    private static Gen<string> Activity() => Gen.Select(
        Object(
            ("type", Mostly(Type)), ("serviceUrl", Gen.Frequency((60, Service), (2, WrongService), (1, Hostile))), ("channelId", Mostly(Channel)),
            ("id", Mostly(Id)), ("from", Account), ("recipient", Account), ("conversation", Conversation)),
        Gen.OneOf([.. Fields.Select(Field)]).Array[0, 12],
        (head, fields) => fields.Length == 0 ? head : $"{head[..^1]}{(head == "{}" ? "" : ",")}{string.Join(',', fields)}}}");

    private static Gen<string> Field((string Name, Gen<string> Right) field) => Mostly(field.Right).Select(value => $"\"{field.Name}\":{value}");

    private static Gen<string> Cut() => Gen.Select(Activity(), Gen.Double[0, 1], (json, share) => json[..(int)(json.Length * share)]);

    private static Gen<string> Mostly(Gen<string> right) => Gen.Frequency((80, right), (1, Hostile), (1, Value));

    private static Gen<string> Json(int depth) => depth == 0
        ? Hostile
        : Gen.Frequency((4, Hostile), (2, Gen.Select(Property(), Json(depth - 1), (name, value) => $"{name}:{value}").Array[0, 4].Select(Braced)), (1, List(Json(depth - 1))));

    private static Gen<string> Property() => Texts(
        "says", "type", "id", "action", "data", "msteams", "downloadUrl", "uploadInfo", "context", "__proto__", "constructor", "督办", "", "\\u0000", "\\ud83d");

    // Names that serialisers of some platforms take for instructions.
    private static Gen<string> Metadata() => Raw(
        """{"$type":"System.Diagnostics.Process, System"}""", """{"$ref":"1"}""", """{"$id":"1","$values":[{"$ref":"1"}]}""", """{"Properties":{"a":1},"properties":7}""");

    private static string Deep(int depth) =>
        depth % 2 == 0 ? new string('[', depth) + new string(']', depth) : string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);

    // Each field may be missing.
    private static Gen<string> Object(params (string Name, Gen<string> Value)[] fields) =>
        fields.Aggregate(
            Gen.Const(""),
            (before, field) => Gen.Select(before, field.Value, Gen.Int[0, 19], (text, value, chance) => chance == 0 ? text : $"{text},\"{field.Name}\":{value}"))
            .Select(text => $"{{{text.TrimStart(',')}}}");

    private static Gen<string> List(Gen<string> item) => item.Array[0, 3].Select(items => $"[{string.Join(',', items)}]");

    private static string Braced(string[] fields) => $"{{{string.Join(',', fields)}}}";

    private static Gen<string> Texts(params string[] texts) => Raw([.. texts.Select(text => $"\"{text}\"")]);

    private static Gen<string> Raw(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
