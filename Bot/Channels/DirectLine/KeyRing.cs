using System.Xml.Linq;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Keeps the keys of data protection in the database, for restarts and for several instances.</summary>
internal sealed class KeyRing(SecretStore secrets, IOptions<PlansOptions> options) : IXmlRepository
{
    // The interface is synchronous; keys are read once a day and written every few weeks.
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. secrets.ListAsync(options.Value.Authority).GetAwaiter().GetResult().Select(secret => XElement.Parse(secret.Xml))];

    public void StoreElement(XElement element, string friendlyName)
    {
        var secret = new Secret { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) };
        secrets.AddAsync(options.Value.Authority, secret).GetAwaiter().GetResult();
    }
}
