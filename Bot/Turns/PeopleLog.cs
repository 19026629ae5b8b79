using System.Text.Encodings.Web;
using System.Text.Json;
using Duban.Plans;
using Duban.Plans.Progress;
using Duban.Plans.Storage;
using Duban.Plans.Units;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Turns;

/// <summary>Writes what is done about people into the same log as all other acts.</summary>
public sealed class PeopleLog(ActLog log, DirectoryStore directories, OfficeClock clock, IOptions<PlansOptions> options)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Notes an act. Run it inside the transaction that stores what was done.</summary>
    /// <param name="name">The name of the act.</param>
    /// <param name="officer">The key of who did it.</param>
    /// <param name="channel">The channel; empty where the change does not tell.</param>
    /// <param name="what">What was done.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task NoteAsync(string name, string officer, string channel, object what, CancellationToken cancel)
    {
        // Not the facts: within a transaction they would take in what may yet be undone.
        var known = (await directories.LoadCurrentAsync(options.Value.Authority, cancel))?.Directory.FindOfficer(officer);
        var actor = new Actor(officer, known?.Name ?? officer, known?.Role ?? OfficerRole.Supervisor, known?.Unit, known?.IsHead ?? false, channel);
        await log.NoteAsync(options.Value.Authority, new PersonAct(name, actor, clock.Today, clock.Now, JsonSerializer.Serialize(what, Json)), cancel);
    }
}
