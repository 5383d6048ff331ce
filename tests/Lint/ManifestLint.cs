using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bots.Slack;
using Bots.Slack.Install;
using Core;
using Core.Language;
using Core.Speech;
using Tests.Kit;

namespace Tests.Lint;

/// <summary>
/// What Slack's schema does not say about <c>manifests/slack.json</c>. That it fits the schema is checked in <c>.ci/run</c>, by ajv.
/// </summary>
public sealed class ManifestLint
{
    private static readonly string[] Commands =
        ["/client", "/deadlines", "/plan", "/request", "/standup", "/timer", "/timesheet", "/va"];

    // It takes any sentence.
    private const string Anything = "va";

    // As the list of what people type names them.
    private static readonly string[] Promised =
    [
        .. Regex.Matches(
            Regex.Match(File.ReadAllText(Repository.PathOf("tests/Grammar/commands.md")), @"\*\*Slack's commands\*\*:([^.(]+)\(").Value,
            "`/([a-z]+)`")
            .Select(m => m.Groups[1].Value),
    ];

    // A manifest that takes one of these is refused.
    private static readonly string[] SlacksOwn =
    [
        "/active", "/archive", "/away", "/call", "/collapse", "/dm", "/dnd", "/expand", "/feed", "/invite", "/invite_people", "/join",
        "/kick", "/leave", "/me", "/msg", "/mute", "/open", "/part", "/prefs", "/remind", "/remove", "/rename", "/search", "/shortcuts",
        "/shrug", "/star", "/status", "/topic", "/who",
    ];

    private static readonly JsonNode Slack = JsonNode.Parse(File.ReadAllText(Repository.PathOf("manifests/slack.json")))!;

    [Fact]
    public void Every_command_is_there_once_and_none_is_slacks_own()
    {
        Assert.Equal(Commands, SlashCommands().Select(c => Text(c, "command")).Order());
        Assert.Empty(Commands.Intersect(SlacksOwn));
    }

    [Fact]
    public void Every_command_says_what_it_is_for_how_to_use_it_and_that_it_has_help() =>
        Assert.All(SlashCommands(), command =>
        {
            Assert.Matches("^/[a-z]{2,31}$", Text(command, "command"));
            Assert.InRange(Text(command, "description").Length, 1, 2000);
            Assert.InRange(Text(command, "usage_hint").Length, 1, 1000);
            Assert.EndsWith("help", Text(command, "usage_hint"), StringComparison.Ordinal);
            // Without it a colleague arrives as a name, which anybody can take, instead of an id.
            Assert.True(command["should_escape"]!.GetValue<bool>());
        });

    [Fact]
    public void Every_command_begins_a_sentence_and_every_hint_can_be_said() =>
        Assert.All(SlashCommands(), command =>
        {
            var word = Text(command, "command")[1..];
            Assert.True(word is Anything || Desk.Grammar.Verbs.Any(v => v.Name.Split(' ')[0] == word), $"no verb begins with {word}");
            var before = word is Anything ? "" : $"{word} ";
            Assert.All(Text(command, "usage_hint").Split(" · "), hint => Assert.NotNull(Read($"{before}{hint}")));
        });

    [Fact]
    public void Every_verb_of_people_can_be_said_after_a_command()
    {
        var commands = Commands.Select(c => c[1..]).ToList();
        Assert.All(Desk.Grammar.Verbs.Where(v => v.Who is not (Role.Bot or Role.Platform)), verb =>
            Assert.True(commands.Contains(verb.Name.Split(' ')[0]) || commands.Contains(Anything), verb.Name));
    }

    [Fact]
    public void What_people_are_shown_to_type_begins_with_a_command_of_the_manifest() =>
        Assert.Equal(Commands.Select(c => c[1..]).Where(c => c is not Anything), SaidHere.Slashes.Order());

    [Fact]
    public void Every_command_of_the_list_of_what_people_type_is_there() => Assert.Equal(Promised.Order(), Commands.Select(c => c[1..]).Order());

    [Fact]
    public void What_slack_shows_about_the_app_fits()
    {
        var shown = Slack["display_information"]!;
        Assert.InRange(Text(shown, "name").Length, 1, 35);
        Assert.InRange(Text(shown, "description").Length, 1, 140);
        Assert.InRange(Text(shown, "long_description").Length, 175, 4000);
        Assert.Equal("VA Desk", Text(Slack["features"]!["bot_user"]!, "display_name"));
    }

    [Fact]
    public void Every_address_is_the_placeholder_that_the_readme_tells_to_replace()
    {
        const string Here = "https://YOUR-ADDRESS/slack/";
        var settings = Slack["settings"]!;
        Assert.All(SlashCommands(), command => Assert.Equal(Here + "commands", Text(command, "url")));
        Assert.Equal(Here + "events", Text(settings["event_subscriptions"]!, "request_url"));
        Assert.Equal(Here + "interactivity", Text(settings["interactivity"]!, "request_url"));
        Assert.Equal(["https://YOUR-ADDRESS" + SlackInstall.Callback], Texts(Slack["oauth_config"]!["redirect_urls"]!));
        Assert.Contains("YOUR-ADDRESS", File.ReadAllText(Repository.PathOf("manifests/README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void It_asks_for_the_rights_it_needs_and_for_no_more()
    {
        var scopes = Slack["oauth_config"]!["scopes"]!;
        SlackNeeds.Need[] all = [.. SlackNeeds.Events, .. SlackNeeds.Methods, .. SlackNeeds.Others];
        Assert.Equal(all.SelectMany(n => n.Scopes).Distinct().Order(StringComparer.Ordinal), Texts(scopes["bot"]!));
        Assert.Null(scopes["user"]);
    }

    [Fact]
    public void It_subscribes_to_the_events_that_are_heard_and_to_no_others()
    {
        Assert.Equal(SlackNeeds.Events.Select(e => e.Name), Texts(Slack["settings"]!["event_subscriptions"]!["bot_events"]!));
        // A message comes by the same name from every kind of room.
        Assert.All(SlackNeeds.Events.Select(e => e.Name.Split('.')[0]), name => Assert.Contains(name, Heard()));
    }

    [Fact]
    public void Every_call_that_is_made_is_in_the_list_of_what_needs_which_right() =>
        Assert.Equal(SlackNeeds.Methods.Select(m => m.Name), Called().Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_shortcut_fits_and_is_heard_and_no_other_is()
    {
        Assert.All(Shortcuts(), shortcut =>
        {
            Assert.InRange(Text(shortcut, "name").Length, 1, 24);
            Assert.InRange(Text(shortcut, "description").Length, 1, 150);
            Assert.Equal("message", Text(shortcut, "type"));
        });
        Assert.Equal(SlackPointing.Shortcuts.Order(StringComparer.Ordinal), Shortcuts().Select(s => Text(s, "callback_id")).Order(StringComparer.Ordinal));
    }

    // Slack takes small letters only in it; the README says how both placeholders are replaced.
    [Fact]
    public void Links_are_ours_where_the_events_come_from()
    {
        Assert.Equal(["your-address"], Texts(Slack["features"]!["unfurl_domains"]!));
        Assert.Contains("s/your-address/", File.ReadAllText(Repository.PathOf("manifests/README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workspace_that_installs_it_by_a_link_is_asked_for_the_same_rights() =>
        Assert.Equal(Texts(Slack["oauth_config"]!["scopes"]!["bot"]!), SlackInstall.Scopes.Split(','));

    [Fact]
    public void Every_right_is_explained_to_whoever_installs_it()
    {
        var readme = File.ReadAllText(Repository.PathOf("manifests/README.md"));
        Assert.All(Texts(Slack["oauth_config"]!["scopes"]!["bot"]!), s => Assert.Contains($"`{s}`", readme, StringComparison.Ordinal));
    }

    [Fact]
    public void The_one_for_socket_mode_is_the_same_without_addresses()
    {
        var same = Slack.DeepClone();
        foreach (var command in same["features"]!["slash_commands"]!.AsArray()) command!.AsObject().Remove("url");
        var settings = same["settings"]!;
        same["oauth_config"]!.AsObject().Remove("redirect_urls");
        settings["event_subscriptions"]!.AsObject().Remove("request_url");
        settings["interactivity"]!.AsObject().Remove("request_url");
        settings["socket_mode_enabled"] = true;
        // Without an address there are no links to requests, and nothing to show in their place.
        same["features"]!.AsObject().Remove("unfurl_domains");
        Without(settings["event_subscriptions"]!["bot_events"]!, "link_shared");
        Without(same["oauth_config"]!["scopes"]!["bot"]!, "links:read", "links:write");
        var other = JsonNode.Parse(File.ReadAllText(Repository.PathOf("manifests/slack-socket-mode.json")));
        Assert.True(JsonNode.DeepEquals(same, other));
    }

    [Fact]
    public void People_can_write_to_it_directly()
    {
        var home = Slack["features"]!["app_home"]!;
        Assert.True(home["messages_tab_enabled"]!.GetValue<bool>());
        Assert.False(home["messages_tab_read_only_enabled"]!.GetValue<bool>());
        // Otherwise no page is ever opened, and each that is published is refused.
        Assert.True(home["home_tab_enabled"]!.GetValue<bool>());
    }

    private static Sentence? Read(string sentence) => Desk.Grammar.Read(sentence, new Dictionary<string, string>());

    private static IEnumerable<JsonNode> SlashCommands() => Slack["features"]!["slash_commands"]!.AsArray().Select(c => c!);

    private static void Without(JsonNode list, params string[] names)
    {
        foreach (var name in list.AsArray().Where(each => names.Contains(each!.GetValue<string>())).ToList()) list.AsArray().Remove(name);
    }

    private static IEnumerable<JsonNode> Shortcuts() => Slack["features"]!["shortcuts"]!.AsArray().Select(s => s!);

    private static IEnumerable<string> Called() =>
        from file in Repository.Files("bots/Slack")
        // How often each may be called is told of more methods than are called.
        where !file.Name.EndsWith("/SlackTiers.cs", StringComparison.Ordinal)
        from Match method in Regex.Matches(
            file.Text, @"""((?:apps|auth|bots|chat|conversations|files|migration|oauth|reactions|team|users|views)\.[A-Za-z0-9.]+)""")
        select method.Groups[1].Value;

    private static IEnumerable<string> Heard() =>
        from file in (string[])["SlackEvents.cs", "SlackNews.cs"]
        from Match name in Regex.Matches(File.ReadAllText(Repository.PathOf($"bots/Slack/{file}")), @"""([a-z_]+)""")
        select name.Groups[1].Value;

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private static IEnumerable<string> Texts(JsonNode list) => list.AsArray().Select(t => t!.GetValue<string>());
}
