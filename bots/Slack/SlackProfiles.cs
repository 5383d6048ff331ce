using System.Text.Json;
using Core.Agencies;
using Core.Speech;

namespace Bots.Slack;

/// <summary>Asks Slack who somebody is.</summary>
internal sealed class SlackProfiles(SlackApi api)
{
    /// <summary>Of whom Slack tells us nothing has no name and the fewest rights, and gets an answer all the same.</summary>
    public async Task<SlackReply> Ask(string workspace, string user, CancellationToken stop) =>
        await api.CallWithForm(workspace, "users.info", new Dictionary<string, string> { ["user"] = user, ["include_locale"] = "true" }, stop)
            is var reply and not SlackReply.No("user_not_found" or "user_not_visible") ? reply : new SlackReply.Ok(default);

    /// <summary>What Slack told, as the desk hears it.</summary>
    /// <param name="who">As they spoke: their own team, not the installation's.</param>
    public static Utterance Heard(string workspace, Speaker who, JsonElement answer) => new(
        Platform.Slack, new Place(workspace, "", Direct: false), SlackSpeech.Slack, $"profile {who.Team} {who.User}",
        $"profile/{who.Team}/{who.User}/{Guid.NewGuid():N}")
    {
        Manner = Manner.Learned,
        Fields = Fields(workspace, answer.At("user")),
    };

    /// <summary>What a user object tells.</summary>
    public static Dictionary<string, string> Fields(string workspace, JsonElement user) => new()
    {
        ["name"] = SlackText.Clean(Name(user)),
        ["zone"] = user.Text("tz"),
        ["language"] = user.Text("locale"),
        ["kind"] = Kind(workspace, user).ToString(),
        ["home"] = Kind(workspace, user) is AccountKind.External && SlackSpeech.IsId(user.Text("team_id")) ? user.Text("team_id") : "",
        ["gone"] = user.IsTrue("deleted") ? "true" : "false",
    };

    private static string Name(JsonElement user)
    {
        var profile = user.At("profile");
        string[] told = [profile.Text("real_name"), user.Text("real_name"), profile.Text("display_name"), user.Text("name")];
        return Array.Find(told, name => name is not "") ?? "";
    }

    private static AccountKind Kind(string workspace, JsonElement user)
    {
        if (user.IsTrue("is_bot") || user.Text("id") is "USLACKBOT") return AccountKind.Bot;
        var home = user.Text("team_id") == workspace || user.At("enterprise_user").Text("enterprise_id") == workspace;
        if (user.IsTrue("is_stranger") || !home) return AccountKind.External;
        return user.IsTrue("is_restricted") || user.IsTrue("is_ultra_restricted") ? AccountKind.Guest : AccountKind.Full;
    }
}
