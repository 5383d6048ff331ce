using Tests.FakeTeams;
using Tests.Story;

namespace Tests.Teams;

public sealed class TeamsGuestStoryOnSqlite() : TeamsGuestStory(Database.Sqlite);

public sealed class TeamsGuestStoryOnPostgres() : TeamsGuestStory(Database.Postgres);

/// <summary>
/// The client's side of the main job as those tell it whom Teams gives no extension: a guest of the tenant in a channel, and somebody of
/// another organisation in a group chat, who has no chat with the bot either. They mention it, and write; they press nothing and fill in nothing.
/// </summary>
public abstract class TeamsGuestStory(Database database)
{
    [Fact]
    public async Task A_guest_is_served_from_asking_to_approving_by_mention_and_chat_alone()
    {
        await using var scene = await TeamsStage.Serving(database);
        scene.Posted(scene.Acme, "I work for North Desk").Reads("@VA Desk request");
        // She asks, and reads beneath her own words what was understood.
        var asked = await scene.Says(scene.Cleo, "request Fix the banner by friday 5pm !urgent #design", scene.Acme);
        asked.Reads("R-1", "Fix the banner", "urgent");
        Assert.NotNull(asked.Thread);
        var (inRoom, toAda) = (Card(scene, scene.Acme), scene.Posted(scene.Ada.Personal, "Fix the banner"));
        (await scene.Says(scene.Cleo, "R-1 confirm", scene.Acme)).Reads("R-1");
        inRoom.Reads("Confirmed");
        toAda.Reads("Confirmed");

        // A question to her stands beneath the card, by her name; there she answers.
        await scene.Press(scene.Ada, toAda, "Take");
        await scene.Says(scene.Ada, "R-1 ask Which banner?");
        Assert.Single(scene.Acme.Messages, m => m.IsBots && m.Thread == inRoom.Id && m.Text.Contains("Which banner?", StringComparison.Ordinal));
        await scene.Says(scene.Cleo, "answer The left one", thread: inRoom);
        scene.Posted(scene.Ada.Personal, "The left one").Reads("R-1");

        // What is delivered she sees in the room, wants it changed, and then takes it.
        await scene.Says(scene.Ada, "R-1 deliver https://example.com/banner");
        inRoom.Reads("ready for your approval");
        (await scene.Says(scene.Cleo, "changes Bigger letters", thread: inRoom)).Reads("R-1", "Bigger letters");
        scene.Posted(scene.Ada.Personal, "Bigger letters");
        await scene.Says(scene.Ada, "R-1 deliver https://example.com/bigger");

        // Her list and what is due, asked in the room and in her own chat with the bot.
        foreach (var room in (TeamsRoom?[])[scene.Acme, null])
            foreach (var sentence in (string[])["request list", "deadlines", "R-1", "help"])
                (await scene.Says(scene.Cleo, sentence, room)).Reads(sentence is "help" ? "request" : "Fix the banner");
        (await scene.Says(scene.Cleo, "R-1 approve")).Reads("R-1", "done");
        toAda.Reads("done");
        inRoom.Reads("done");
        NothingBehindASlash(scene.Cleo, scene.Acme);
        NothingBehindASlash(scene.Cleo, scene.Cleo.Personal);
    }

    [Fact]
    public async Task Somebody_of_another_organisation_is_served_in_a_group_chat_where_everybody_reads_the_answers()
    {
        await using var scene = await TeamsStage.Serving(database);
        var gia = Gia(scene);
        // What can be pressed she is told how to write.
        (await scene.Says(gia, "request Order bolts by friday 5pm", scene.Bolt)).Reads("R-1", "Order bolts", "@VA Desk R-1 confirm");
        (await scene.Says(gia, "R-1 confirm", scene.Bolt)).Reads("R-1");
        var (inRoom, toAda) = (Card(scene, scene.Bolt), scene.Posted(scene.Ada.Personal, "Order bolts"));
        inRoom.Reads("Confirmed");
        await scene.Press(scene.Ada, toAda, "Take");
        await scene.Says(scene.Ada, "R-1 ask How many?");
        scene.Posted(scene.Bolt, "How many?").Reads("R-1 answer");
        (await scene.Says(gia, "R-1 answer A hundred", scene.Bolt)).Reads("R-1");
        scene.Posted(scene.Ada.Personal, "A hundred");
        await scene.Says(scene.Ada, "R-1 deliver https://example.com/bolts");
        foreach (var sentence in (string[])["request list", "deadlines", "R-1", "help"])
            (await scene.Says(gia, sentence, scene.Bolt)).Reads(sentence is "help" ? "@VA Desk request" : "Order bolts");
        (await scene.Says(gia, "request", scene.Bolt)).Reads("Or in one line", "@VA Desk request");
        (await scene.Says(gia, "R-1 approve", scene.Bolt)).Reads("R-1", "done");
        inRoom.Reads("done");
        // She is reached nowhere else, and nobody was made to think that she shut the bot out.
        Assert.Empty(gia.Sees());
        scene.Ada.Sees().Where(m => m.IsBots).ToList().ForEach(m => m.Lacks("could not"));
        NothingBehindASlash(gia, scene.Bolt);
    }

    [Fact]
    public async Task Neither_has_the_extension()
    {
        await using var scene = await TeamsStage.Serving(database);
        foreach (var who in (TeamsPerson[])[scene.Cleo, Gia(scene)])
            await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => who.Searches("requests", "", scene.Bolt));
    }

    private static TeamsMessage Card(TeamsScene scene, TeamsRoom room) =>
        room.Messages.First(m => m.IsBots && m.Card().Json["refresh"] is not null);

    private static TeamsPerson Gia(TeamsScene scene)
    {
        var gia = scene.Teams.Add(new TeamsUser("29:1gia", "Gia Grey") { Zone = "Europe/Berlin", Tenant = TeamsIds.Elsewhere });
        scene.Bolt.Members.Add(gia.Id);
        return scene.Client.Person(gia.Id);
    }

    private static void NothingBehindASlash(TeamsPerson who, TeamsRoom room) =>
        Assert.All(who.Sees(room).Where(m => m.IsBots), m => Assert.DoesNotMatch(@"(^|[\s`(])/[a-z]", m.Text));
}
