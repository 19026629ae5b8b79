namespace Duban.Dialogs.Understanding;

/// <summary>An item that speaks of a topic: how strongly, and what share of the topic's words it says.</summary>
internal readonly record struct TopicHit(int Item, double Score, double Share);
