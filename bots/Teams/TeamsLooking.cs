using System.Globalization;
using System.Text.Json;
using Core.Speech;

namespace Bots.Teams;

/// <summary>What the message extension sends: somebody looks for something to put into the conversation they are in. Pure.</summary>
internal static class TeamsLooking
{
    /// <summary>Before every invoke of the extension's.</summary>
    public const string Prefix = "composeExtension/";

    private const string Query = Prefix + "query", Fetch = Prefix + "fetchTask", Submit = Prefix + "submitAction", First = "initialRun", Clients = "clients";

    /// <param name="origin">Of a conversation that the bot may not be in, and whose kind is not always told.</param>
    public static TeamsGesture Read(JsonElement activity, TeamsOrigin origin, TeamsAuthor by, string delivery) => activity.Word("name") switch
    {
        Query => Search(activity.At("value"), origin, by, delivery),
        Fetch => Action(activity, origin, by, delivery),
        Submit when TeamsDialogSpeech.Submit(activity, origin) is var sent =>
            sent is TeamsGesture.Sent { Said: var said } ? (TeamsGesture.Sent)sent with { IsExtension = true, Said = Nobodys(said) } : sent,
        _ => new TeamsGesture.Unknown(),
    };

    private static TeamsGesture Search(JsonElement value, TeamsOrigin origin, TeamsAuthor by, string delivery)
    {
        if (value.ValueKind is not JsonValueKind.Object) return new TeamsGesture.Malformed();
        var verb = value.Word("commandId") is Clients ? "find-clients" : "find-requests";
        var words = string.Join(' ', value.At("parameters").Items.Where(p => p.Word("name") is not First).Select(p => p.Text("value")));
        var fields = new Dictionary<string, string> { ["words"] = TeamsText.Clean(words) };
        foreach (var option in (string[])["skip", "count"])
            if (Number(value.At("queryOptions").Text(option)) is { } number) fields[option] = number;
        var isFirst = fields.GetValueOrDefault("skip") is null or "0";
        return new TeamsGesture.Search(origin, by, new Utterance(
            Platform.Teams, new Place(origin.Tenant, origin.Room, Direct: false), new Speaker(by.Tenant, by.Id), verb, delivery)
        {
            Called = by.Name is "" ? null : by.Name,
            Locale = by.Language is "" ? null : by.Language,
            Fields = fields,
        }, isFirst);
    }

    private static TeamsGesture Action(JsonElement activity, TeamsOrigin origin, TeamsAuthor by, string delivery)
    {
        var value = activity.At("value");
        if (value.ValueKind is not JsonValueKind.Object) return new TeamsGesture.Malformed();
        return TeamsPointing.Read(value, Nobodys(TeamsSpeech.Said(activity, origin, by, "", delivery))) is { } said
            ? new TeamsGesture.Opening(origin, by, said, TeamsDialog.On("")) { IsExtension = true }
            : new TeamsGesture.Unknown();
    }

    // Whether it is their own chat with the bot is not to be seen from here: nobody else's must be taken for it.
    private static Utterance Nobodys(Utterance said) => said with { Place = said.Place with { Direct = false } };

    private static string? Number(string told) =>
        int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;
}
