using System.Text.Json.Nodes;

namespace Tests.FakeSlack.People;

/// <summary>Forms: fill, send, close.</summary>
public static class Filling
{
    extension(SlackPerson person)
    {
        /// <summary>Fills fields and presses the form's submit button. What is not named stays as it was.</summary>
        /// <param name="fields">
        /// A field by its label, action id or block id; a choice by what it says or its value; null empties it.
        /// </param>
        public async Task<SlackAnswer> Submit(
            OpenView view, params IReadOnlyList<(string Field, string? Value)> fields) =>
            Screen.Submitted(person.Slack, await person.Client.Send(person.SubmitRequest(view, fields)), view);

        public SignedRequest SubmitRequest(OpenView view, params IReadOnlyList<(string Field, string? Value)> fields)
        {
            var slack = person.Slack;
            lock (slack.World.Gate)
            {
                if (view.Closed || view.User != person.Id)
                    throw new InvalidOperationException($"{person.Id} has no form {view.Id} open.");
                if (!view.Content.ContainsKey("submit"))
                    throw new InvalidOperationException("The form has no submit button:\n" + view.Text);
                Type(view, fields);
                LetGo(view);
                var payload = Envelopes.Interaction("view_submission", person.User, slack.Triggers.Give(person.Id));
                Envelopes.OnView(payload, view, person.User);
                payload["response_urls"] = new JsonArray();
                return person.Client.Interaction(payload);
            }
        }

        /// <summary>Closes a form; the host hears of it only when the view asked for that.</summary>
        public async Task<SlackAnswer?> Close(OpenView view)
        {
            SignedRequest? request = null;
            lock (person.Slack.World.Gate)
            {
                view.Closed = true;
                if (view.Content.Flag("notify_on_close"))
                {
                    var payload = Envelopes.Interaction("view_closed", person.User, "");
                    payload.Remove("trigger_id");
                    Envelopes.OnView(payload, view, person.User);
                    payload["is_cleared"] = false;
                    request = person.Client.Interaction(payload);
                }
            }

            person.Slack.Changed();
            return request is null ? null : await person.Client.Send(request);
        }
    }

    internal static void Type(OpenView view, IReadOnlyList<(string Field, string? Value)> fields)
    {
        var inputs =
            (from block in view.Content["blocks"].Objects()
             from element in SlackText.Elements(block)
             where element.Text("type") != "button"
             select (block, element)).ToList();
        foreach (var (field, value) in fields)
        {
            var (block, element) = inputs.FirstOrDefault(each =>
                each.block["label"].Text("text") == field
                || each.element.Text("action_id") == field
                || each.block.Text("block_id") == field);
            if (element is null) throw new InvalidOperationException($"There is no field “{field}” in:\n{view.Text}");
            view.Typed[(block.Text("block_id")!, element.Text("action_id")!)] = value;
        }
    }

    /// <summary>Slack itself keeps a form that lacks a needed field, or has too long a text.</summary>
    private static void LetGo(OpenView view)
    {
        foreach (var block in view.Content["blocks"].Objects().Where(each => each.Text("type") == "input"))
        {
            var element = (JsonObject)block["element"]!;
            var value = view.Typed.TryGetValue((block.Text("block_id")!, element.Text("action_id")!), out var typed)
                ? typed
                : StateValues.Initial(element);
            var label = block["label"].Text("text");
            if (string.IsNullOrEmpty(value) && !block.Flag("optional"))
                throw new InvalidOperationException($"Slack keeps the form: “{label}” is empty.");
            if (value?.Length > (element.Number("max_length") ?? 3000))
                throw new InvalidOperationException($"Slack keeps the form: “{label}” is too long.");
            if (value?.Length < element.Number("min_length"))
                throw new InvalidOperationException($"Slack keeps the form: “{label}” is too short.");
        }
    }
}
