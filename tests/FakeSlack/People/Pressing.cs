using System.Text.Json.Nodes;

namespace Tests.FakeSlack.People;

/// <summary>Buttons and pickers, on messages and in forms.</summary>
public static class Pressing
{
    private static readonly IReadOnlyList<Func<JsonObject, JsonObject, string?>> Names =
    [
        (_, element) => element["text"].Text("text"),
        (_, element) => element.Text("action_id"),
        (_, element) => element.Text("value"),
        (block, _) => block.Text("block_id"),
        (_, element) => element["placeholder"].Text("text"),
        (block, _) => block["label"].Text("text"),
    ];

    extension(SlackPerson person)
    {
        /// <summary>Presses a button of a message, found by what it says, else by its action id or value.</summary>
        public async Task<SlackAnswer> Press(Message message, string label) =>
            await person.Client.Send(person.PressRequest(message, label));

        /// <summary>Presses a button in what a command answered.</summary>
        public Task<SlackAnswer> Press(SlackAnswer answer, string label) =>
            answer.Message is { } message
                ? person.Press(message, label)
                : throw new InvalidOperationException("The answer was no message: " + answer.Body);

        public SignedRequest PressRequest(Message message, string label)
        {
            lock (person.Slack.World.Gate)
            {
                var (block, element) = Found(message.Blocks, label, message.ToString());
                return person.OnMessage(message, block, element, null);
            }
        }

        /// <summary>Picks a choice in a message's select, date or overflow menu.</summary>
        /// <param name="named">The picker's action id, block id or placeholder.</param>
        public async Task<SlackAnswer> Choose(Message message, string named, string choice)
        {
            SignedRequest request;
            lock (person.Slack.World.Gate)
            {
                var (block, element) = Found(message.Blocks, named, message.ToString());
                message.Typed[(block.Text("block_id")!, element.Text("action_id")!)] = choice;
                request = person.OnMessage(message, block, element, choice);
            }

            return await person.Client.Send(request);
        }

        /// <summary>Presses a button inside an open form, after filling these fields.</summary>
        public async Task<SlackAnswer> Press(
            OpenView view, string label, params IReadOnlyList<(string Field, string? Value)> fields) =>
            await person.Client.Send(person.PressRequest(view, label, fields));

        public SignedRequest PressRequest(
            OpenView view, string label, params IReadOnlyList<(string Field, string? Value)> fields)
        {
            lock (person.Slack.World.Gate)
            {
                Filling.Type(view, fields);
                var (block, element) = Found(view.Content["blocks"], label, view.Text);
                return person.OnView(view, block, element, null);
            }
        }

        /// <summary>Picks a choice in a form's picker that reports at once.</summary>
        public async Task<SlackAnswer> Choose(OpenView view, string named, string choice)
        {
            SignedRequest request;
            lock (person.Slack.World.Gate)
            {
                var (block, element) = Found(view.Content["blocks"], named, view.Text);
                view.Typed[(block.Text("block_id")!, element.Text("action_id")!)] = choice;
                request = person.OnView(view, block, element, choice);
            }

            return await person.Client.Send(request);
        }

        private SignedRequest OnMessage(Message message, JsonObject block, JsonObject element, string? choice)
        {
            var slack = person.Slack;
            var channel = person.Where(message.Channel);
            if (person.User.OnlyWrites) throw new InvalidOperationException($"{person.Id} has nothing of our app to press.");
            if (message.Deleted || (message.OnlyFor is { } only && only != person.Id))
                throw new InvalidOperationException($"{person.Id} does not see {message}.");
            var payload = Envelopes.Interaction("block_actions", person.User, slack.Triggers.Give(person.Id));
            Envelopes.OnMessage(payload, message, channel, slack.ResponseUrls.ForPress(message, person.Id));
            payload["actions"] = new JsonArray(Envelopes.Action(block, element, choice, slack.World));
            return person.Client.Interaction(payload);
        }

        private SignedRequest OnView(OpenView view, JsonObject block, JsonObject element, string? choice)
        {
            var slack = person.Slack;
            if (view.Closed || view.User != person.Id || person.User.OnlyWrites)
                throw new InvalidOperationException($"{person.Id} has no form {view.Id} open.");
            var payload = Envelopes.Interaction("block_actions", person.User, slack.Triggers.Give(person.Id));
            Envelopes.OnView(payload, view, person.User);
            payload["container"] = new JsonObject { ["type"] = "view", ["view_id"] = view.Id };
            payload["actions"] = new JsonArray(Envelopes.Action(block, element, choice, slack.World));
            return person.Client.Interaction(payload);
        }
    }

    private static (JsonObject Block, JsonObject Element) Found(JsonNode? blocks, string named, string shown)
    {
        var all =
            (from block in blocks.Objects()
             from element in SlackText.Elements(block)
             select (Block: block, Element: element)).ToList();
        // What it says comes first: an id that happens to read like a label must not win.
        foreach (var name in Names)
        {
            var found = all.FirstOrDefault(each => name(each.Block, each.Element) == named);
            if (found.Element is not null) return found;
        }

        throw new InvalidOperationException($"There is no “{named}” to press on:\n{shown}");
    }
}
