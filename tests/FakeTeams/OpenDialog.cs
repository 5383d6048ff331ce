using System.Net;
using System.Text.Json.Nodes;

namespace Tests.FakeTeams;

/// <summary>A dialog as somebody has it before them: a card to fill in, a sentence, or closed.</summary>
public sealed class OpenDialog
{
    private readonly TeamsPerson _person;
    private readonly TeamsRoom _room;
    private readonly TeamsMessage? _on;
    private readonly JsonObject? _command;
    private readonly Dictionary<string, string> _typed = [];

    private OpenDialog(TeamsPerson person, TeamsRoom room, TeamsMessage? on, JsonObject? command = null) =>
        (_person, _room, _on, _command) = (person, room, on, command);

    /// <summary>False once it is closed, or was never opened.</summary>
    public bool IsOpen { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>What it shows; empty where it shows a sentence.</summary>
    public ShownCard Card { get; private set; } = new([]);

    /// <summary>The sentence that stands in place of a card.</summary>
    public string? Message { get; private set; }

    /// <summary>What the client says when the bot's answer is none that it can use. The dialog stays, and all that was typed.</summary>
    public string? Trouble { get; private set; }

    public TeamsResponse? Answer { get; private set; }

    /// <summary>What stands in its fields now.</summary>
    public IReadOnlyDictionary<string, string> Fields => Card.Inputs.ToDictionary(i => i.Key, i => _typed.GetValueOrDefault(i.Key, i.Value));

    /// <summary>Presses a button that opens a dialog, and waits for what comes.</summary>
    public static async Task<OpenDialog> On(TeamsPerson person, TeamsMessage on, string label)
    {
        var dialog = new OpenDialog(person, on.Room, on);
        await dialog.Take(await person.Client.Send(FetchActivity(person, on, label)), isFetch: true);
        return dialog;
    }

    /// <summary>One that the message extension or anything else has opened.</summary>
    /// <param name="command">The extension's, which goes along with all that is sent from the dialog.</param>
    public static async Task<OpenDialog> Of(TeamsPerson person, TeamsRoom room, TeamsResponse answer, JsonObject? command = null)
    {
        var dialog = new OpenDialog(person, room, null, command);
        await dialog.Take(answer, isFetch: true);
        return dialog;
    }

    public static JsonObject FetchActivity(TeamsPerson person, TeamsMessage on, string label)
    {
        var card = on.Card(person.Id);
        var button = card.Button(label);
        if (!button.OpensDialog) throw new Xunit.Sdk.XunitException($"{label} opens no dialog: {button.Json.ToJsonString()}");
        var activity = person.Activity("invoke", on.Room, $"f:{Guid.NewGuid()}", on);
        (activity["name"], activity["replyToId"]) = ("task/fetch", on.Id);
        var data = TeamsPerson.Data(card, button, []);
        // What the button named for Teams itself arrives without its wrapping.
        data.Remove("msteams");
        data["type"] = "task/fetch";
        activity["value"] = Value(data);
        return activity;
    }

    /// <summary>Types into its fields, which keeps what stands in the others.</summary>
    public OpenDialog Types(params IReadOnlyList<(string Name, string Value)> fields)
    {
        foreach (var (name, value) in fields)
            _typed[name] = Card.Inputs.ContainsKey(name) ? value : throw new Xunit.Sdk.XunitException($"There is no field {name} in:\n{Card.Text}");
        return this;
    }

    /// <summary>Presses a button in it. What the client itself finds wrong is never sent.</summary>
    public async Task<OpenDialog> Presses(string label)
    {
        if (Unsent(label) is { } why) throw new Xunit.Sdk.XunitException($"The client does not send it: {why}");
        await Take(await _person.Client.Send(SubmitActivity(label)), isFetch: false);
        return this;
    }

    /// <summary>The sentence at the first field that the client does not let pass; null where it sends.</summary>
    public string? Unsent(string label)
    {
        if ((string?)Card.Button(label).Json["associatedInputs"] is "none") return null;
        foreach (var input in Card.Fields)
        {
            var value = Fields[(string)input["id"]!];
            var isMissing = (bool?)input["isRequired"] is true && value is "";
            var isOther = value is not "" && (string?)input["regex"] is { } form && !System.Text.RegularExpressions.Regex.IsMatch(value, form);
            if (isMissing || isOther) return (string?)input["errorMessage"] ?? "it says nothing";
        }
        return null;
    }

    public JsonObject SubmitActivity(string label)
    {
        var activity = _person.Activity("invoke", _room, $"f:{Guid.NewGuid()}", _on);
        activity["name"] = _command is null ? "task/submit" : "composeExtension/submitAction";
        var value = Value(TeamsPerson.Data(Card, Card.Button(label), [.. Fields.Select(f => (f.Key, f.Value))]));
        foreach (var (name, part) in _command ?? []) value.TryAdd(name, part?.DeepClone());
        activity["value"] = value;
        return activity;
    }

    /// <summary>Shows what the bot has answered.</summary>
    public async Task Take(TeamsResponse answer, bool isFetch)
    {
        await Task.CompletedTask;
        Answer = answer;
        var envelope = answer.Body is "" ? null : answer.Json;
        var wrong = answer.Status is HttpStatusCode.OK ? TaskEnvelope.Wrong(envelope, isFetch) : $"Bot returned unsuccessful status code {answer.Status}";
        Trouble = wrong is null ? null : "Unable to reach app. Please try again.";
        if (wrong is not null)
        {
            if (answer.Status is HttpStatusCode.OK) _person.Client.Server.Fault($"dialog: {wrong}: {answer.Body}");
            return;
        }
        IsOpen = envelope is not null;
        _typed.Clear();
        (Title, Card, Message) = ("", new ShownCard([]), null);
        if (envelope is null) return;
        var value = envelope["task"]!["value"]!;
        if (value is JsonValue said) Message = (string?)said;
        else (Title, Card) = ((string)value["title"]!, new ShownCard(value["card"]!["content"]!.DeepClone().AsObject()));
    }

    private static JsonObject Value(JsonObject data) => new() { ["data"] = data, ["context"] = new JsonObject { ["theme"] = "default" } };
}
