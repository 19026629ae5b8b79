namespace Duban.Dialogs;

/// <summary>Something to store, asked for by a turn. The turn itself reaches for no database.</summary>
public abstract record Change;
