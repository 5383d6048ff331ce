using System.Net;
using Core.Language;
using Tests.FakeSlack;
using Tests.FakeSlack.People;

namespace Tests.Story;

/// <summary>What people do in a scene, each until they see what came of it.</summary>
internal static class Talking
{
    private static readonly string[] InTheBreath = ["response_url", "chat.postEphemeral", "views.open", "views.update"];

    extension(Scene scene)
    {
        /// <summary>Types a command and waits for the answer, which the response carries or a message brings.</summary>
        /// <param name="channel">Their direct message with the bot when left out.</param>
        public async Task<Message> Says(SlackPerson who, string line, string? channel = null)
        {
            var seen = who.Sees(channel).Count;
            var answer = await who.Slash(line, channel);
            Acknowledged(answer);
            if (answer.Message is { } message && !IsOneMoment(message)) return message;
            seen += answer.Message is null ? 0 : 1;
            await scene.Idle();
            return await scene.Slack.Until(() => who.Sees(channel).Skip(seen).LastOrDefault(m => m.IsBots), $"an answer to {line}");
        }

        /// <summary>Types a command that opens a form.</summary>
        public async Task<OpenView> Opens(SlackPerson who, string line, string? channel = null)
        {
            Acknowledged(await who.Slash(line, channel));
            return await scene.Slack.Opened(who.Id);
        }

        /// <summary>Writes to the bot in the direct message and waits for its answer.</summary>
        public async Task<Message> Writes(SlackPerson who, string text)
        {
            var seen = who.Sees().Count;
            Acknowledged(await who.Says(text));
            await scene.Idle();
            return await scene.Slack.Until(() => who.Sees().Skip(seen).LastOrDefault(m => m.IsBots), $"an answer to {text}");
        }

        /// <summary>Presses a button and waits for what it shows to the presser: the same message changed, or a new one.</summary>
        public async Task<Message> Press(SlackPerson who, Message on, string label)
        {
            var call = await Pressed(scene, who, on, label);
            if (call.Method is "response_url" && call.Args.Flag("replace_original")) return on;
            return await scene.Slack.Until(
                () => who.Sees(on.Channel).LastOrDefault(m => m.IsBots && m != on && m.Text == call.Text), $"what {label} answers");
        }

        /// <summary>Presses a button that opens a form.</summary>
        public async Task<OpenView> PressForForm(SlackPerson who, Message on, string label)
        {
            Assert.Equal("views.open", (await Pressed(scene, who, on, label)).Method);
            return await scene.Slack.Opened(who.Id);
        }

        /// <summary>Sends a form that is taken, and waits for the answer where the form came from.</summary>
        public async Task<Message> Sends(SlackPerson who, OpenView form, params IReadOnlyList<(string Field, string? Value)> fields)
        {
            var before = scene.Slack.Calls().Count;
            var answer = await who.Submit(form, fields);
            Acknowledged(answer);
            Assert.True(form.Closed, $"The form stayed open: {answer.Body}");
            await scene.Idle();
            var call = await scene.Slack.Until(
                () => scene.Slack.Calls().Skip(before).Where(c => c.Ok && IsTo(c, who)).MaxBy(c => c.Method is "chat.postEphemeral"), "an answer");
            return await scene.Slack.Until(
                () => who.Sees(call["channel"]).LastOrDefault(m => m.IsBots && m.Text == call.Text), "the answer on the screen");
        }

        /// <summary>Presses a button of a posted card, or sends a form that it opened: what comes of it is the card drawn anew.</summary>
        public async Task PressCard(SlackPerson who, Message card, string label)
        {
            var edits = card.Edits;
            Acknowledged(await who.Press(card, label));
            await scene.Slack.Until(() => card.Edits > edits ? card : null, $"the card drawn anew by {label}");
            await scene.Idle();
        }

        public async Task SendsToCard(SlackPerson who, OpenView form, Message card, params IReadOnlyList<(string Field, string? Value)> fields)
        {
            var edits = card.Edits;
            var answer = await who.Submit(form, fields);
            Acknowledged(answer);
            Assert.True(form.Closed, $"The form stayed open: {answer.Body}");
            await scene.Slack.Until(() => card.Edits > edits ? card : null, "the card drawn anew");
            await scene.Idle();
        }

        private async Task<Call> Pressed(SlackPerson who, Message on, string label)
        {
            var before = scene.Slack.Calls().Count;
            Acknowledged(await who.Press(on, label));
            var call = await scene.Slack.Until(
                () => scene.Slack.Calls().Skip(before).FirstOrDefault(c => InTheBreath.Contains(c.Method)), $"an answer to {label}");
            await scene.Idle();
            return call;
        }
    }

    /// <summary>Sends a form that comes back with something to mend.</summary>
    /// <returns>What stands at its fields, by block id.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> SendsWrong(
        this SlackPerson who, OpenView form, params IReadOnlyList<(string Field, string? Value)> fields)
    {
        var answer = await who.Submit(form, fields);
        Acknowledged(answer);
        Assert.False(form.Closed);
        return answer.Errors;
    }

    public static void Acknowledged(SlackAnswer answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.True(answer.InTime, $"It took {answer.Elapsed}.");
    }

    private static bool IsOneMoment(Message message) =>
        Offered.All.Any(language => message.Text.Contains(Phrases.In(language.Tag).OneMoment, StringComparison.Ordinal));

    private static bool IsTo(Call call, SlackPerson who) => call.Method switch
    {
        "chat.postEphemeral" => call["user"] == who.Id,
        "chat.postMessage" => call["channel"] == who.Direct,
        _ => false,
    };

    /// <summary>All of these stand in it, in any order.</summary>
    public static void Reads(this Message message, params IReadOnlyList<string> parts) =>
        Assert.All(parts, part => Assert.Contains(part, message.Text, StringComparison.Ordinal));

    public static void Lacks(this Message message, params IReadOnlyList<string> parts) =>
        Assert.All(parts, part => Assert.DoesNotContain(part, message.Text, StringComparison.OrdinalIgnoreCase));

    public static IReadOnlyList<string> Labels(this Message message) => [.. message.Buttons.Select(b => b.Label)];

    /// <summary>The label of the button that says a sentence beginning so.</summary>
    public static string Saying(this Message message, string sentence) =>
        message.Buttons.FirstOrDefault(b => b.Value?.StartsWith(sentence, StringComparison.Ordinal) is true)?.Label
        ?? throw new Xunit.Sdk.XunitException($"No button says {sentence} but {string.Join(", ", message.Buttons.Select(b => b.Value))} in {message}");
}
