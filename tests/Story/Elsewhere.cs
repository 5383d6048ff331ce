using Tests.FakeSlack;
using Tests.FakeSlack.People;

namespace Tests.Story;

/// <summary>People of another organisation, T9, in a channel that it shares with the agency's workspace.</summary>
internal static class Elsewhere
{
    public const string Room = "CGIA", Team = "T9";

    /// <summary>Gia may write, and nothing else. Hal is her colleague, of whom Slack tells nothing.</summary>
    public static readonly SlackUser GiaUser = new("UGIA", "gia")
    {
        RealName = "Gia", TeamId = Team, Tz = "America/New_York", Locale = "it-IT", OnlyWrites = true,
    };

    public static readonly SlackUser HalUser = new("UHAL", "hal") { RealName = "Hal Nine", TeamId = Team, IsVisible = false, OnlyWrites = true };

    /// <summary>Ada's agency is open, and the shared channel is Gia &amp; Co's.</summary>
    public static async Task<Scene> Shared(Database database)
    {
        var scene = await Unbound(database);
        await scene.Says(scene.Ada, "/client add \"Gia & Co\" zone America/New_York");
        await scene.Says(scene.Ada, "/client room gia", Room);
        await scene.Idle();
        return scene;
    }

    /// <summary>The agency is open, and the shared channel nobody's.</summary>
    public static async Task<Scene> Unbound(Database database)
    {
        var scene = await Scene.On(database);
        scene.Slack.Add(GiaUser);
        scene.Slack.Add(HalUser);
        scene.Slack.Add(new SlackChannel(Room, "gia-and-north")
        {
            ExtShared = true, Members = new HashSet<string> { "UADA", "UCLEO", GiaUser.Id, HalUser.Id },
        });
        (await scene.Writes(scene.Ada, $"setup {scene.Code} North Desk")).Reads("North Desk");
        Talking.Acknowledged(await scene.Ada.Invites(Room));
        return scene;
    }

    extension(Scene scene)
    {
        public SlackPerson Gia() => scene.Client.Person(GiaUser.Id);

        public SlackPerson Hal() => scene.Client.Person(HalUser.Id);

        /// <summary>A request's card: it stands in no thread.</summary>
        public Task<Message> Card(string room, string contains) => scene.Slack.Until(
            () => scene.Slack.Posts(room).LastOrDefault(m => m.ThreadTs is null && m.Text.Contains(contains, StringComparison.Ordinal)),
            $"a card of {contains}");

        /// <summary>Mentions the bot and waits for its answer, which everybody there reads beneath.</summary>
        public async Task<Message> Mentions(SlackPerson who, string text, Message? thread = null, string room = Room)
        {
            var answer = await who.Says($"@desk {text}", room, thread);
            Talking.Acknowledged(answer);
            await scene.Idle();
            var top = thread?.Ts ?? answer.Said!.Ts;
            return await scene.Slack.Until(
                () => scene.Slack.Sees(who.Id, room).LastOrDefault(
                    m => m.IsBots && m.OnlyFor is null && m.ThreadTs == top && string.CompareOrdinal(m.Ts, answer.Said!.Ts) > 0),
                $"an answer beneath {text}");
        }
    }
}
