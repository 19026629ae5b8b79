namespace Duban.Bot.Channels.BotFramework;

/// <summary>Neither an answer nor an apology could be sent.</summary>
internal sealed class ChannelUnreachableException(Exception inner) : Exception("The channel takes nothing that is sent.", inner);
