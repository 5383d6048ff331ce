using System.Text.Json.Nodes;

namespace Tests.FakeSlack.People;

/// <summary>Buttons and pickers, on messages and in forms.</summary>
public static class Pressing
{
    extension(SlackPerson person)
    {
        /// <summary>Presses a button of a message, found by what it says, else by its action id or value.</summary>
        public async Task<SlackAnswer> Press(Message message, string label) =>
            await person.Client.Send(person.PressRequest(message, label));

        /// <summary>Presses a button in what a command answered.</summary>
        public Task<SlackAnswer> Press(SlackAnswer answer, string label) =>
            person.Press(answer.Message ?? throw new InvalidOperationException("The answer was no message: " + answer.Body), label);

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
        public Task<SlackAnswer> Press(OpenView view, string label, params IReadOnlyList<(string Field, string? Value)> fields)
        {
            lock (person.Slack.World.Gate)
            {
                Filling.Type(view, fields);
                var (block, element) = Found(view.Content["blocks"], label, view.Text);
                return person.Client.Send(person.OnView(view, block, element, null));
            }
        }

        /// <summary>Picks a choice in a form's picker that reports at once.</summary>
        public Task<SlackAnswer> Choose(OpenView view, string named, string choice)
        {
            lock (person.Slack.World.Gate)
            {
                var (block, element) = Found(view.Content["blocks"], named, view.Text);
                view.Typed[(block.Text("block_id")!, element.Text("action_id")!)] = choice;
                return person.Client.Send(person.OnView(view, block, element, choice));
            }
        }

        private SignedRequest OnMessage(Message message, JsonObject block, JsonObject element, string? choice)
        {
            var slack = person.Slack;
            var channel = person.Where(message.Channel);
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
            if (view.Closed || view.User != person.Id) throw new InvalidOperationException($"{person.Id} has no form {view.Id} open.");
            var payload = Envelopes.Interaction("block_actions", person.User, slack.Triggers.Give(person.Id));
            Envelopes.OnView(payload, view, person.User);
            payload["container"] = new JsonObject { ["type"] = "view", ["view_id"] = view.Id };
            payload["actions"] = new JsonArray(Envelopes.Action(block, element, choice, slack.World));
            return person.Client.Interaction(payload);
        }
    }

    private static (JsonObject Block, JsonObject Element) Found(JsonNode? blocks, string named, string shown)
    {
        var all = blocks.Objects().SelectMany(block => SlackText.Elements(block).Select(element => (Block: block, Element: element))).ToList();
        foreach (var name in (Func<(JsonObject Block, JsonObject Element), string?>[])
            [each => each.Element["text"].Text("text"), each => each.Element.Text("action_id"), each => each.Element.Text("value"),
             each => each.Block.Text("block_id"), each => each.Element["placeholder"].Text("text"), each => each.Block["label"].Text("text")])
        {
            if (all.FirstOrDefault(each => name(each) == named) is { Element: not null } found) return found;
        }

        throw new InvalidOperationException($"There is no “{named}” to press on:\n{shown}");
    }
}
