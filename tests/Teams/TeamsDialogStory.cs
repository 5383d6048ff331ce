using Tests.FakeTeams;
using Tests.Story;

namespace Tests.Teams;

public sealed class TeamsDialogStoryOnSqlite() : TeamsDialogStory(Database.Sqlite);

public sealed class TeamsDialogStoryOnPostgres() : TeamsDialogStory(Database.Postgres);

/// <summary>Forms in dialogs, opened from a card's button.</summary>
public abstract partial class TeamsDialogStory(Database database)
{
    [Fact]
    public async Task A_client_is_added_in_a_dialog_which_closes()
    {
        await using var scene = await TeamsStage.Opened(database);
        var dialog = await scene.Opens(scene.Ada, await scene.Says(scene.Ada, "client list"), "Add a client");
        Assert.Equal("Add a client", dialog.Title);
        await scene.Sends(dialog, "Save", ("name", "Acme & Sons"), ("zone", "America/New_York"));
        Assert.False(dialog.IsOpen);
        scene.Posted(scene.Ada.Personal, "Acme & Sons").Reads("New York");
    }

    [Fact]
    public async Task What_is_wrong_stands_at_its_field_and_all_else_as_it_was_typed()
    {
        var (scene, dialog) = await Adding();
        await using var _ = scene;
        (string, string)[] typed = [("name", "Žluť & Ко **[x](https://x.example)** <at>Ada</at>"), ("zone", "Nowhere/At_all"), ("rate", "45")];
        await scene.Sends(dialog, "Save", typed);
        Assert.True(dialog.IsOpen);
        dialog.Reads("Nowhere/At_all");
        Assert.All(typed, field => Assert.Equal(field.Item2, dialog.Fields[field.Item1]));
        var below = ErrorBelow(dialog, "zone");
        Assert.Contains("Nowhere/At_all", below, StringComparison.Ordinal);
        await scene.Sends(dialog, "Save", ("zone", "Europe/Berlin"));
        Assert.False(dialog.IsOpen);
        var told = scene.Posted(scene.Ada.Personal, "Žluť & Ко **[x](https://x.example)**");
        // Nothing of it stands where Teams reads markdown, or is a mention.
        Assert.Null(told.Card().Json["msteams"]);
        Assert.DoesNotContain(Blocks(told.Card().Json), text => text.Contains("Žluť", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_must_not_be_empty_is_not_even_sent()
    {
        var (scene, dialog) = await Adding();
        await using var _ = scene;
        Assert.NotEmpty(dialog.Types(("name", "")).Unsent("Save")!);
        Assert.NotEmpty(dialog.Types(("name", "   ")).Unsent("Save")!);
        Assert.Null(dialog.Types(("name", "Bolt")).Unsent("Save"));
    }

    [Fact]
    public async Task A_contact_asks_in_a_dialog_opened_in_the_room()
    {
        await using var scene = await TeamsStage.Serving(database);
        var welcome = scene.Posted(scene.Acme, "North Desk");
        var dialog = await scene.Opens(scene.Cleo, welcome, "Ask for something");
        Assert.Subset(dialog.Fields.Keys.ToHashSet(), new HashSet<string> { "what", "details", "due", "urgency", "link" });
        await scene.Sends(dialog, "Send", ("what", "Fix the banner"), ("details", "The left one.\nAnd the right one."), ("due", "friday 5pm"));
        dialog.Reads("R-1");
        scene.Posted(scene.Acme, "R-1", "Fix the banner");
        scene.Posted(scene.Ada.Personal, "Fix the banner", "Acme & Sons");
        // It has to stay where they can read it again.
        scene.Posted(scene.Cleo.Personal, "R-1", "Fix the banner");
    }

    [Fact]
    public async Task The_card_behind_the_dialog_shows_its_new_state_and_what_was_done_can_be_undone()
    {
        var (scene, toAda) = await Asked();
        await using var _ = scene;
        var before = scene.Ada.Sees().Count;
        var dialog = await scene.Opens(scene.Ada, toAda, "Decline");
        await scene.Sends(dialog, "Decline", ("text", "Not in our contract"));
        Assert.False(dialog.IsOpen);
        toAda.Reads("declined");
        var told = Assert.Single(scene.Ada.Sees().Skip(before));
        told.Reads("R-1 is declined");
        told.Card().Button("Undo");
    }

    [Fact]
    public async Task A_standup_is_edited_in_a_dialog_and_its_card_says_so_alone()
    {
        var (scene, _) = await Asked();
        await using var _ = scene;
        await scene.Says(scene.Ada, "standup at 9:00 mon-fri");
        await scene.Says(scene.Ada, "R-1 take");
        await scene.Says(scene.Ada, "timer log 1h R-1 drafting");
        await scene.At("2026-12-03T09:00", "Europe/Tallinn");
        var card = scene.Ada.Sees().Last(m => m.IsBots && m.Card().Buttons.Any(b => b.Title is "Post"));
        var before = scene.Ada.Sees().Count;
        var dialog = await scene.Opens(scene.Ada, card, "Edit");
        await scene.Sends(dialog, "Save", ("client-acme-sons", "The banner is nearly **there**."));
        Assert.False(dialog.IsOpen);
        Assert.Equal(before, scene.Ada.Sees().Count);
        card.Reads("Acme & Sons");
        Assert.True(card.Edits > 0);
        Assert.Equal("The banner is nearly **there**.", (await scene.Opens(scene.Ada, card, "Edit")).Fields["client-acme-sons"]);
    }

    [Fact]
    public async Task An_emptied_field_is_empty_though_Teams_leaves_it_out()
    {
        var (scene, toAda) = await Asked();
        await using var _ = scene;
        var dialog = await scene.Opens(scene.Ada, toAda, "Change");
        Assert.NotEqual("", dialog.Fields["due"]);
        Assert.Null(dialog.Types(("due", "")).SubmitActivity("Save")["value"]!["data"]!["due"]);
        await scene.Sends(dialog, "Save");
        (await scene.Says(scene.Ada, "deadlines")).Lacks("Fix the banner");
    }

    [Fact]
    public async Task Days_and_times_are_inputs_of_their_own_and_what_is_doubtful_is_asked_in_the_dialog()
    {
        await using var scene = await TeamsStage.Serving(database);
        var dialog = await scene.Opens(scene.Ada, await scene.Says(scene.Ada, "timer status"), "Log time");
        var kinds = dialog.Card.Fields.ToDictionary(f => (string)f["id"]!, f => (string)f["type"]!);
        Assert.Equal(("Input.Text", "Input.ChoiceSet", "Input.Date", "Input.Time"), (kinds["length"], kinds["client"], kinds["day"], kinds["start"]));
        await scene.Sends(dialog, "Log time", ("length", "a while"), ("client", "bolt"), ("note", "call"));
        Assert.Equal(("a while", "bolt", "call"), (dialog.Fields["length"], dialog.Fields["client"], dialog.Fields["note"]));
        await scene.Sends(dialog, "Log time", ("length", "1h30"));
        Assert.False(dialog.IsOpen);
        (await scene.Says(scene.Ada, "timesheet today")).Reads("1h 30m");
    }

    [Fact]
    public async Task An_old_button_shows_in_the_dialog_how_it_stands_now_and_what_is_pressed_there_counts()
    {
        var (scene, toAda) = await Asked();
        await using var _ = scene;
        var late = OpenDialog.FetchActivity(scene.Ada, toAda, "Ask");
        await scene.Says(scene.Ada, "R-1 est 2h");
        var dialog = await OpenDialog.Of(scene.Ada, scene.Ada.Personal, await scene.Client.Send(late));
        Assert.Equal("R-1 · Fix the banner", dialog.Title);
        dialog.Reads("changed since");
        await scene.Sends(dialog, "Take");
        toAda.Reads("Ada");
    }

    [Fact]
    public async Task A_client_that_opens_no_dialog_gets_the_form_as_a_card()
    {
        await using var scene = await TeamsStage.Serving(database);
        var list = await scene.Says(scene.Ada, "client list");
        TeamsTalking.Taken(await scene.Ada.Submits(list, "Add a client"));
        await scene.Idle();
        var form = scene.Ada.Sees()[^1];
        Assert.Contains("name", form.Card().Inputs.Keys);
        await scene.Press(scene.Ada, form, "Save", ("name", "Cogs"));
        (await scene.Says(scene.Ada, "client list")).Reads("Cogs");
    }

    [Fact]
    public async Task Where_no_token_is_asked_for_no_button_opens_a_dialog()
    {
        await using var scene = await TeamsStage.Opened(database, "--Teams:Anonymous=true");
        var list = await scene.Says(scene.Ada, "client list");
        Assert.False(list.Card().Button("Add a client").OpensDialog);
        await scene.Press(scene.Ada, list, "Add a client");
        Assert.Contains("name", list.Card(scene.Ada.Id).Inputs.Keys);
    }

    private async Task<(TeamsScene Scene, OpenDialog Dialog)> Adding()
    {
        var scene = await TeamsStage.Opened(database);
        return (scene, await scene.Opens(scene.Ada, await scene.Says(scene.Ada, "client list"), "Add a client"));
    }

    /// <returns>The card that Ada has of what Cleo asked for.</returns>
    private async Task<(TeamsScene Scene, TeamsMessage ToAda)> Asked()
    {
        var scene = await TeamsStage.Serving(database);
        await scene.Says(scene.Cleo, "request Fix the banner by friday 5pm", scene.Acme);
        return (scene, scene.Posted(scene.Ada.Personal, "Fix the banner"));
    }
}
