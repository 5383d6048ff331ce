using Core.Language;
using Core.Time;
using NodaTime;
using NodaTime.Text;
using static Tests.Story.Room;
using static Tests.Story.Who;

namespace Tests.Story;

public sealed class TongueStoryInSlackOnSqlite() : TongueStory(() => SlackStoryDoor.On(Database.Sqlite));

public sealed class TongueStoryInSlackOnPostgres() : TongueStory(() => SlackStoryDoor.On(Database.Postgres));

public sealed class TongueStoryInTeamsOnSqlite() : TongueStory(() => Teams.TeamsStoryDoor.On(Database.Sqlite));

public sealed class TongueStoryInTeamsOnPostgres() : TongueStory(() => Teams.TeamsStoryDoor.On(Database.Postgres));

/// <summary>
/// The main job where the VA and her client speak different languages, each of ours once on either side: both type as they speak, what is
/// kept is what they meant, and each reads all of it in her own language.
/// </summary>
public abstract class TongueStory
{
    private const string Tallinn = "Europe/Tallinn", NewYork = "America/New_York";

    private const string Kept = "select what, state, due_at as due, estimate from requests where number = 1";

    private const string Worked = "select started_at as began, ended_at as ended from time_entries where ended_at is not null";

    private const string Posted = "select count(*) as number from standups where state = 'Posted'";

    private static readonly IDateTimeZoneProvider Tz = DateTimeZoneProviders.Tzdb;

    private readonly Func<Task<StoryDoor>> _open;

    private protected TongueStory(Func<Task<StoryDoor>> open) => _open = open;

    private sealed record Fact(string What, string State, Instant Due, long? Estimate);

    private sealed record Span(Instant Began, Instant Ended);

    private sealed record Count(long Number);

    public static TheoryData<string> Languages => [.. Talk.All.Select(talk => talk.Tag)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Each_types_and_reads_her_own_language_and_what_is_kept_is_what_they_meant(string tag)
    {
        var at = Talk.All.ToList().FindIndex(talk => talk.Tag == tag);
        var (hers, theirs) = (Talk.All[at], Talk.All[(at + Talk.All.Count - 1) % Talk.All.Count]);
        await using var scene = await _open();
        var ada = new Readership(scene, Ada, hers.Tag, theirs.Brief);
        var cleo = new Readership(scene, Cleo, theirs.Tag, theirs.Brief);

        await scene.Writes(Ada, $"setup {scene.Code} North Desk");
        ada.Reads(await scene.Says(Ada, hers.Chooses));
        ada.Reads(await scene.Says(Ada, $"{hers.Serves} \"Acme & Sons\" zone {NewYork}"));
        ada.Reads(await scene.Says(Ada, $"client acme language {theirs.Tag}"));
        await scene.Says(Ada, "client room acme", Acme);
        cleo.Reads(scene.Posted(Acme));

        var asked = await scene.Says(Cleo, theirs.Asks, Acme);
        cleo.ReadsWhen(asked, At(theirs.Due), Tz[NewYork]);
        var (inRoom, toAda) = (scene.Posted(Acme, theirs.Brief), scene.Posted(Ada, theirs.Brief));
        Assert.Equal(new Fact(theirs.Brief, "New", At(theirs.Due), null), await FirstRequest(scene));
        ada.Reads(await scene.Says(Ada, hers.Takes));
        ada.Reads(await scene.Says(Ada, hers.Estimates));
        ada.Reads(await scene.Says(Ada, hers.Starts));
        scene.Clock.Pass(Duration.FromMinutes(50));
        ada.Reads(await scene.Says(Ada, hers.Stops), ada.Say.Length(Duration.FromMinutes(50)));
        ada.Reads(await scene.Says(Ada, $"{hers.Delivers} https://example.com/1.png"));
        ada.Reads(toAda, ada.Say.State(RequestState.Waiting));
        cleo.Reads(inRoom, cleo.Say.StateForClient(RequestState.Waiting));
        Assert.Equal(new Fact(theirs.Brief, "Waiting", At(theirs.Due), 120), await FirstRequest(scene));
        var worked = Assert.Single(await scene.Db.Read(s => s.All<Span>(Worked)));
        Assert.Equal(Duration.FromMinutes(50), worked.Ended - worked.Began);
        cleo.Reads(await scene.Says(Cleo, theirs.Approves, Acme));
        Assert.Equal("Done", (await FirstRequest(scene)).State);
        ada.Reads(toAda, ada.Say.State(RequestState.Done));

        await scene.At("2026-12-03T09:00", Tallinn);
        ada.Reads(scene.Posts(Ada).Last(post => post.Buttons.Any(b => b.Say.StartsWith("standup post", StringComparison.Ordinal))));
        var before = scene.Posts(Acme).Count;
        ada.Reads(await scene.Says(Ada, hers.Posts));
        await scene.At("2026-12-03T16:00", Tallinn);
        Assert.Equal(1, (await scene.Db.Read(s => s.One<Count>(Posted)))!.Number);
        cleo.Reads(Assert.Single(scene.Posts(Acme).Skip(before)), theirs.Brief);
        Assert.All(scene.Posts(Acme), post => cleo.Reads(post));
    }

    private static async Task<Fact> FirstRequest(StoryDoor scene) => (await scene.Db.Read(s => s.One<Fact>(Kept)))!;

    private static Instant At(string local) =>
        Zones.Resolve(LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm").Parse(local).Value, Tz[NewYork]);
}
