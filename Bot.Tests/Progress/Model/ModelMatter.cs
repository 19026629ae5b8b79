namespace Duban.Bot.Tests.Progress.Model;

/// <summary>An item as the model knows it.</summary>
internal sealed record ModelMatter(string State = "open", long Version = 0, DateOnly? ClosedOn = null, int Reopened = 0);
