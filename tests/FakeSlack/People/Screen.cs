using System.Text.Json.Nodes;

namespace Tests.FakeSlack.People;

/// <summary>What the host's answer does to a person's screen.</summary>
internal static class Screen
{
    /// <summary>A command's answer becomes a message, mostly for the asker alone.</summary>
    public static SlackAnswer Command(SlackServer slack, SlackAnswer answer, string channel, string user)
    {
        if (!answer.Ok || answer.Body.Length == 0) return answer;
        var args = answer.Json as JsonObject ?? new JsonObject { ["text"] = answer.Body };
        if (args.Text("text") is null && !args.ContainsKey("blocks")) return answer;
        if (args.Text("response_type") is { } type && type is not ("ephemeral" or "in_channel"))
            slack.Fault($"slash answer → response_type {type}");
        Message message;
        lock (slack.World.Gate)
        {
            message = new Message(channel, slack.World.NextTs(), SlackIds.BotUser)
            {
                OnlyFor = args.Text("response_type") == "in_channel" ? null : user,
            };
            try
            {
                var (text, blocks) = slack.Chat.Content(args);
                message.Write(text, blocks);
                slack.World.Messages.Add(message);
            }
            catch (SlackError no)
            {
                slack.Fault($"slash answer → {no.Code}{string.Concat(no.Messages.Select(each => "\n    " + each))}");
                return answer;
            }
        }

        slack.Changed();
        return answer with { Message = message };
    }

    /// <summary>An empty answer closes the form; others show errors, another form, or clear all.</summary>
    public static SlackAnswer Submitted(SlackServer slack, SlackAnswer answer, OpenView view)
    {
        if (!answer.Ok) return answer;
        try
        {
            lock (slack.World.Gate)
            {
                var json = answer.Json;
                switch (json.Text("response_action"))
                {
                    case null when answer.Body.Length == 0 || json is JsonObject { Count: 0 }:
                        view.Closed = true;
                        return answer;
                    case "clear":
                        foreach (var each in slack.World.Views.Where(each => each.RootId == view.RootId))
                            each.Closed = true;
                        return answer;
                    case "errors":
                        return answer with { Errors = view.Errors = Errors(slack, json!, view) };
                    case "update":
                        slack.Views.Replace(view, json!["view"] as JsonObject);
                        return answer;
                    case "push":
                        slack.Views.Push(view, json!["view"] as JsonObject);
                        return answer;
                    case var other:
                        slack.Fault($"submit answer → unknown response_action {other}: {answer.Body}");
                        return answer;
                }
            }
        }
        catch (SlackError no)
        {
            slack.Fault($"submit answer → {no.Code}{string.Concat(no.Messages.Select(each => "\n    " + each))}");
            return answer;
        }
        finally
        {
            slack.Changed();
        }
    }

    private static Dictionary<string, string> Errors(SlackServer slack, JsonNode json, OpenView view)
    {
        var inputs = view.Inputs.Select(input => input.BlockId).ToHashSet();
        var given = json["errors"] as JsonObject ?? [];
        var errors = given.ToDictionary(pair => pair.Key, pair => given.Text(pair.Key) ?? "");
        if (errors.Count == 0) slack.Fault("submit answer → errors without any");
        foreach (var block in errors.Keys.Where(key => !inputs.Contains(key)))
            slack.Fault($"submit answer → no input block {block}");
        return errors;
    }
}
