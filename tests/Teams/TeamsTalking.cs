using System.Net;
using Tests.FakeTeams;

namespace Tests.Teams;

/// <summary>What people do in a scene, each until they see what came of it.</summary>
internal static class TeamsTalking
{
    extension(TeamsScene scene)
    {
        /// <summary>Types something, and reads the answer where it appears: in their own chat, or where they typed.</summary>
        public async Task<TeamsMessage> Says(
            TeamsPerson who, string text, TeamsRoom? room = null, TeamsMessage? thread = null, params IReadOnlyList<TeamsUser> mentioned)
        {
            var (own, here) = (who.Sees().Count, who.Sees(room ?? thread?.Room).Count);
            Taken(await who.Says(text, room, thread, mentioned));
            await scene.Idle();
            var shown = who.Sees(room ?? thread?.Room).Skip(here).ToList();
            // Beneath what they typed, or in their own chat; else whatever came.
            var typed = shown.FirstOrDefault(m => !m.IsBots);
            return shown.LastOrDefault(m => m.IsBots && m.Thread is not null && m.Thread == (typed?.Thread ?? typed?.Id))
                ?? who.Sees().Skip(own).LastOrDefault(m => m.IsBots)
                ?? shown.LastOrDefault(m => m.IsBots && m.Card().Text.Contains("R-", StringComparison.Ordinal))
                ?? shown.LastOrDefault(m => m.IsBots)
                ?? throw new Xunit.Sdk.XunitException($"No answer to {text}. {scene.Report()}");
        }

        /// <summary>Presses a button, and has before them what it shows: the card in its new state, or what is said beside it.</summary>
        public async Task<string> Press(TeamsPerson who, TeamsMessage on, string label, params IReadOnlyList<(string Name, string Value)> fields)
        {
            var answer = await who.Press(on, label, fields);
            Taken(answer);
            await scene.Idle();
            return (string?)answer.Json["type"] is "application/vnd.microsoft.card.adaptive" ? on.Card(who.Id).Text : (string)answer.Json["value"]!;
        }

        /// <summary>What the bot posted there last that has all of this in it, and stands by itself if anything does.</summary>
        public TeamsMessage Posted(TeamsRoom room, params IReadOnlyList<string> parts) =>
            room.Messages.Where(m => m.IsBots && parts.All(part => m.Text.Contains(part, StringComparison.Ordinal)))
                .OrderBy(m => m.Thread is null).LastOrDefault()
            ?? throw new Xunit.Sdk.XunitException($"Nothing with {string.Join(", ", parts)} in {room.Id}. {scene.Report()}");

        public string Report() => string.Join('\n', scene.Teams.Calls) + "\n" + string.Join('\n', scene.Log.Lines.TakeLast(20));
    }

    public static void Taken(TeamsResponse answer) => Assert.True(answer.Status is HttpStatusCode.OK, $"{answer.Status} {answer.Body}");

    /// <summary>All of these stand in it, in any order.</summary>
    public static void Reads(this TeamsMessage message, params IReadOnlyList<string> parts) =>
        Assert.All(parts, part => Assert.Contains(part, message.Text, StringComparison.Ordinal));

    public static void Lacks(this TeamsMessage message, params IReadOnlyList<string> parts) =>
        Assert.All(parts, part => Assert.DoesNotContain(part, message.Text, StringComparison.OrdinalIgnoreCase));
}
