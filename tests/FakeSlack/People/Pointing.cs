using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Tests.FakeSlack.People;

/// <summary>What people do to messages that stand already: the shortcut in a message's menu, emoji, edits, deletions, links.</summary>
public static partial class Pointing
{
    extension(SlackPerson person)
    {
        /// <summary>The shortcut of the app in a message's menu, in any room that they are in.</summary>
        public async Task<SlackAnswer> Shortcut(Message message, string callback = "make_request") =>
            await person.Client.Send(person.ShortcutRequest(message, callback));

        public SignedRequest ShortcutRequest(Message message, string callback = "make_request")
        {
            if (person.User.IsForeign) throw new InvalidOperationException("Slack has no shortcuts of our app for people of other organizations.");
            if (!Manifest.HasShortcut(callback)) throw new InvalidOperationException($"The app has no shortcut {callback}.");
            var slack = person.Slack;
            lock (slack.World.Gate)
            {
                var channel = person.Where(message.Channel);
                var payload = Envelopes.Interaction("message_action", person.User, slack.Triggers.Give(person.Id));
                payload["action_ts"] = slack.World.NextTs();
                payload["callback_id"] = callback;
                payload["message_ts"] = message.Ts;
                payload["channel"] = new JsonObject { ["id"] = channel.Id, ["name"] = channel.NameInPayloads };
                payload["message"] = PostEvents.Inner(message);
                payload["response_url"] = slack.ResponseUrls.ForCommand(channel.Id, person.Id);
                return person.Client.Interaction(payload);
            }
        }

        /// <summary>Writes where the bot is not: it hears nothing of it.</summary>
        public Message WritesUnheard(string text, string channel)
        {
            lock (person.Slack.World.Gate)
                if (person.Where(channel).Members.Contains(SlackIds.BotUser)) throw new InvalidOperationException($"The bot is in {channel}.");
            return person.Write(text, channel, null, []);
        }

        /// <summary>Writes a message, and has its event to be brought by the test.</summary>
        public (Message Written, SignedRequest Told) Writes(string text, string? channel = null, Message? thread = null)
        {
            var message = person.Write(text, channel ?? thread?.Channel, thread, []);
            lock (person.Slack.World.Gate) return (message, person.Client.EventRequest(Events.Message(message, person.Slack.World)));
        }

        public SignedRequest EditRequest(Message own, string text)
        {
            if (own.User != person.Id) throw new InvalidOperationException("One edits one's own messages only.");
            var world = person.Slack.World;
            SignedRequest request;
            lock (world.Gate)
            {
                var before = PostEvents.Inner(own);
                own.Edit(Escapes.InMessage(text, world), person.Typed(text));
                request = person.Client.EventRequest(PostEvents.Edited(own, before, world));
            }

            person.Slack.Changed();
            return request;
        }

        public async Task<SlackAnswer> Deletes(Message own) => await person.Client.Send(person.DeleteRequest(own));

        public SignedRequest DeleteRequest(Message own)
        {
            if (own.User != person.Id) throw new InvalidOperationException("One deletes one's own messages only.");
            var world = person.Slack.World;
            SignedRequest request;
            lock (world.Gate)
            {
                request = person.Client.EventRequest(PostEvents.Deleted(own, world));
                own.Deleted = true;
            }

            person.Slack.Changed();
            return request;
        }

        /// <summary>Puts an emoji on a message. The bot hears of it in the rooms where it is.</summary>
        /// <returns>Null where it does not.</returns>
        public async Task<SlackAnswer?> Reacts(Message message, string emoji = "ticket") =>
            person.ReactionRequest(message, emoji) is { } request ? await person.Client.Send(request) : null;

        /// <summary>The event of it, to be brought by the test; null where the bot hears nothing.</summary>
        public SignedRequest? ReactionRequest(Message message, string emoji = "ticket")
        {
            var world = person.Slack.World;
            SignedRequest? request = null;
            lock (world.Gate)
            {
                var channel = person.Where(message.Channel);
                if (message.Put.Contains((emoji, person.Id))) throw new InvalidOperationException("already_reacted");
                message.Put.Add((emoji, person.Id));
                if (channel.Members.Contains(SlackIds.BotUser) && Manifest.Hears("reaction_added"))
                    request = person.Client.EventRequest(PostEvents.Reaction("reaction_added", emoji, person.User, message, world));
            }

            person.Slack.Changed();
            return request;
        }

        public async Task<SlackAnswer?> TakesBack(Message message, string emoji = "ticket")
        {
            var world = person.Slack.World;
            SignedRequest? request = null;
            lock (world.Gate)
            {
                if (!message.Put.Remove((emoji, person.Id))) throw new InvalidOperationException("no_reaction");
                if (person.Where(message.Channel).Members.Contains(SlackIds.BotUser) && Manifest.Hears("reaction_removed"))
                    request = person.Client.EventRequest(PostEvents.Reaction("reaction_removed", emoji, person.User, message, world));
            }

            person.Slack.Changed();
            return request is null ? null : await person.Client.Send(request);
        }

        /// <summary>Slack tells of links to the app's own address, wherever they are written.</summary>
        /// <returns>Null where there is none.</returns>
        internal SignedRequest? LinksRequest(Message message, string source = "conversations_history")
        {
            lock (person.Slack.World.Gate)
            {
                var urls = Urls().Matches(message.RawText).Select(each => each.Groups[1].Value.Replace("&amp;", "&", StringComparison.Ordinal))
                    .Where(url => Manifest.UnfurlDomains.Contains(new Uri(url).Host)).Distinct().ToList();
                return urls.Count == 0 || !Manifest.Hears("link_shared")
                    ? null
                    : person.Client.EventRequest(PostEvents.Links(message, urls, person.Slack.World, source));
            }
        }
    }

    [GeneratedRegex(@"<(https?://[^|<>]+)(?:\|[^<>]*)?>")]
    private static partial Regex Urls();
}
