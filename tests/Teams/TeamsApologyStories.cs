using System.Net;
using Bots.Host;
using Core.Language;
using Core.Views;
using Microsoft.Extensions.DependencyInjection;
using Tests.FakeTeams;
using Tests.Kit;
using Tests.Story;

namespace Tests.Teams;

public sealed class TeamsApologyOnSqlite() : TeamsApologyStories(Database.Sqlite);

public sealed class TeamsApologyOnPostgres() : TeamsApologyStories(Database.Postgres);

/// <summary>What is said in Teams while the database says nothing, and in which language.</summary>
public abstract class TeamsApologyStories(Database database)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_was_answered_in_Arabic_last_is_told_so_in_Arabic_whatever_their_device_says()
    {
        await using var scene = await TeamsStage.Opened(database);
        await scene.Says(scene.Ada, "language ar");
        var choice = await scene.Says(scene.Ada, "language");
        var press = scene.Ada.PressActivity(choice, choice.Card().Saying("language et").Title);
        await using (await Silenced(scene)) Told("ar", await scene.Client.Send(press));
        await scene.Idle();
    }

    [Fact]
    public async Task A_form_that_nobody_could_take_stays_open_from_right_to_left_with_all_that_was_typed()
    {
        await using var scene = await TeamsStage.Opened(database);
        await scene.Says(scene.Ada, "language ar");
        var list = await scene.Says(scene.Ada, "client list");
        var dialog = await scene.Opens(scene.Ada, list, list.Card().Saying("client add").Title);
        var sent = dialog.Types(("name", "Acme & Sons")).SubmitActivity(dialog.Card.Buttons[^1].Title);
        await using (await Silenced(scene)) await dialog.Take(await scene.Client.Send(sent), isFetch: false);
        Assert.Equal(("ar", true), ((string?)dialog.Card.Json["lang"], (bool?)dialog.Card.Json["rtl"]));
        Assert.Equal("Acme & Sons", dialog.Fields["name"]);
        Assert.Contains(Apologies(Phrases.In("ar")), sorry => dialog.Card.Text.Contains(sorry, StringComparison.Ordinal));
        await scene.Idle();
    }

    [Theory]
    [InlineData("he-IL", "he")]
    [InlineData("fr", "en")]
    public async Task Of_whom_nothing_is_known_their_device_is_believed(string locale, string language)
    {
        await using var scene = await TeamsStage.Serving(database);
        await scene.Says(scene.Cleo, "request Fix the banner", scene.Acme);
        var card = scene.Posted(scene.Acme, "Fix the banner");
        scene.Acme.Members.Add(scene.Teams.Add(new TeamsUser("29:1yael", "Yael") { Locale = locale }).Id);
        var press = scene.Client.Person("29:1yael").PressActivity(card, Phrases.English.More);
        await using (await Silenced(scene)) Told(language, await scene.Client.Send(press));
        await scene.Idle();
    }

    private static void Told(string language, TeamsResponse answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("application/vnd.microsoft.activity.message", (string?)answer.Json["type"]);
        Assert.Contains((string)answer.Json["value"]!, Apologies(Phrases.In(language)).Select(sorry => Sides.Begun(sorry, language)));
    }

    // It came to nothing, or nobody knows yet whether it did.
    private static string[] Apologies(Phrases say) => [say.Busy, say.TakesLonger];

    private static Task<IAsyncDisposable> Silenced(TeamsScene scene) =>
        SilentDatabase.Hold(scene.Services.GetRequiredService<Settings>(), "agencies, teams_people", Stop);
}
