using System.Text;
using System.Text.Json.Nodes;
using Tests.FakeSlack.Rules;

namespace Tests.FakeSlack.Methods;

/// <summary><c>views.open</c>, <c>views.update</c>, <c>views.publish</c>, and what a submit's answer does to the screen.</summary>
internal sealed class ViewMethods(World world, Triggers triggers)
{
    public JsonObject Open(JsonObject args)
    {
        var content = Checked(args["view"] as JsonObject);
        if (Known(content.Text("external_id")) is { Closed: false }) throw SlackError.Fault("duplicate_external_id");
        var view = new OpenView(world.NextId("V"), triggers.Exchange(args.Text("trigger_id")));
        view.Show(Stamped(content));
        world.Add(view);
        return new JsonObject { ["ok"] = true, ["view"] = Shown(view) };
    }

    public JsonObject Update(JsonObject args)
    {
        var content = Checked(args["view"] as JsonObject);
        var view = world.View(args.Text("view_id")) ?? Known(args.Text("external_id"));
        if (view is null || view.Closed) throw new SlackError("not_found");
        if (args.Text("hash") is { } hash && hash != view.Hash) throw new SlackError("hash_conflict");
        view.Show(Stamped(content));
        return new JsonObject { ["ok"] = true, ["view"] = Shown(view) };
    }

    /// <summary>Somebody's own page: one for each person, published as often as the bot likes.</summary>
    public JsonObject Publish(JsonObject args)
    {
        const int largest = 250 * 1024;
        var content = Checked(args["view"] as JsonObject, ViewRules.Home);
        if (Encoding.UTF8.GetByteCount(content.ToJsonString()) > largest) throw SlackError.Fault("view_too_large");
        if (!world.HasHomeTab) throw new SlackError("not_enabled");
        if (world.User(args.Text("user_id")) is not { IsBot: false } user) throw SlackError.Fault("invalid_arguments", "user_id");
        var home = world.Home(user.Id);
        if (args.Text("hash") is { } hash && hash != home.Hash) throw new SlackError("hash_conflict");
        if (Known(content.Text("external_id")) is { } known && known != home) throw SlackError.Fault("duplicate_external_id");
        home.Show(Stamped(content));
        return new JsonObject { ["ok"] = true, ["view"] = Shown(home) };
    }

    /// <summary>A view pushed on top of another by a submit's answer.</summary>
    public OpenView Push(OpenView below, JsonObject? content)
    {
        var view = new OpenView(world.NextId("V"), below.User) { RootId = below.RootId, PreviousId = below.Id };
        view.Show(Stamped(Checked(content)));
        world.Add(view);
        return view;
    }

    public void Replace(OpenView view, JsonObject? content) => view.Show(Stamped(Checked(content)));

    public static JsonObject Shown(OpenView view)
    {
        var node = new JsonObject
        {
            ["id"] = view.Id,
            ["team_id"] = SlackIds.Team,
            ["type"] = "modal",
            ["private_metadata"] = "",
            ["callback_id"] = "",
            ["state"] = new JsonObject { ["values"] = StateValues.Of(view.Content, view.Typed) },
            ["hash"] = view.Hash,
            ["root_view_id"] = view.RootId,
            ["previous_view_id"] = view.PreviousId,
            ["app_id"] = SlackIds.App,
            ["bot_id"] = SlackIds.Bot,
            ["app_installed_team_id"] = SlackIds.Team,
            ["external_id"] = "",
            ["clear_on_close"] = false,
            ["notify_on_close"] = false,
            ["submit"] = null,
            ["close"] = null,
        };
        foreach (var (name, value) in view.Content) node[name] = value?.DeepClone();
        return node;
    }

    private OpenView? Known(string? externalId) =>
        externalId is null ? null : world.Views.LastOrDefault(each => each.Content.Text("external_id") == externalId);

    private JsonObject Checked(JsonObject? view) => Checked(view, ViewRules.Modal);

    private JsonObject Checked(JsonObject? view, Func<JsonObject?, World, IReadOnlyList<string>> rules)
    {
        var wrong = rules(view, world);
        return wrong.Count == 0 ? view! : throw SlackError.Fault("invalid_arguments", wrong);
    }

    private JsonObject Stamped(JsonObject view)
    {
        var stamped = view.Copy();
        stamped["blocks"] = world.Stamped(view["blocks"]);
        return (JsonObject)JsonReading.Settled(stamped)!;
    }
}
