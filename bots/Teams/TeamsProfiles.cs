using System.Text.Json;
using Core.Agencies;
using Core.Speech;

namespace Bots.Teams;

/// <summary>Finds out who somebody is: what they bring with what they say, and what the roster of a conversation adds.</summary>
internal sealed class TeamsProfiles(TeamsConnector connector, TeamsMemory memory, TeamsSettings settings)
{
    /// <summary>Of whom the roster knows nothing has the fewest rights, and gets an answer all the same.</summary>
    /// <returns>The person, learned; or why that is not possible now.</returns>
    public async Task<(TeamsPerson? Who, TeamsReply Reply)> Ask(TeamsOrigin room, TeamsPerson person, CancellationToken stop)
    {
        var reply = await connector.Member(room, person.Account, stop);
        if (reply is TeamsReply.No) reply = new TeamsReply.Ok(default);
        if (reply is not TeamsReply.Ok(var member)) return (null, reply);
        var known = person with
        {
            ObjectId = member.Text("aadObjectId") is { Length: > 0 } id ? id : member.Text("objectId") is { Length: > 0 } old ? old : person.ObjectId,
            Name = TeamsText.Clean(member.Text("name")) is { Length: > 0 } name ? name : person.Name,
            Kind = Kind(room, person.Account, member).ToString(),
        };
        await memory.Learn(known);
        return (known, reply);
    }

    /// <summary>As the desk hears it.</summary>
    public static Utterance Heard(TeamsPerson person) => new(
        Platform.Teams, new Place(person.Tenant, "", Direct: false), TeamsSpeech.Teams, $"profile {person.Tenant} {person.Account}",
        $"profile/{person.Account}/{Guid.NewGuid():N}")
    {
        Manner = Manner.Learned,
        Fields = new Dictionary<string, string>
        {
            ["name"] = person.Name, ["zone"] = person.Zone, ["language"] = person.Language, ["kind"] = person.Kind,
        },
    };

    private AccountKind Kind(TeamsOrigin room, string account, JsonElement member)
    {
        if (account.StartsWith("28:", StringComparison.Ordinal)) return AccountKind.Bot;
        var (role, tenant) = (member.Text("userRole"), member.Text("tenantId"));
        // A playground on this machine has no directory.
        if (settings.Anonymous && (role, tenant) is ("", "")) return AccountKind.Full;
        if (role is "anonymous" || tenant != room.Tenant) return AccountKind.External;
        return role is "guest" ? AccountKind.Guest : AccountKind.Full;
    }
}
