namespace Duban.Bot.Language;

/// <summary>Settings for second opinions from Azure AI Language.</summary>
public sealed class LanguageOptions
{
    /// <summary>The address of the resource, such as https://NAME.cognitiveservices.azure.com; empty (the default) asks nobody.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>A key of the resource; empty for Entra ID: a managed identity, or whatever else the machine is signed in as.</summary>
    public string Key { get; set; } = "";

    /// <summary>The cloud, for Entra ID; public by default.</summary>
    public LanguageCloud Cloud { get; set; }

    /// <summary>How long a turn may wait for everything it asks; 800 milliseconds by default.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMilliseconds(800);

    /// <summary>Whether the language of short mixed texts is asked; true by default.</summary>
    public bool DetectLanguage { get; set; } = true;

    /// <summary>Whether the topic of content questions is asked that found nothing; true by default.</summary>
    public bool KeyPhrases { get; set; } = true;

    /// <summary>Whether personal data in reports is asked for, beyond what our own finder masks; false by default.</summary>
    public bool PersonalData { get; set; }

    /// <summary>Whether somebody is asked at all.</summary>
    public bool IsOn => Endpoint.Length > 0;
}
