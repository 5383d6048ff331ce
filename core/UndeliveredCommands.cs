using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core;

internal static class UndeliveredCommands
{
    public static readonly Verb[] Verbs =
    [
        new("tell undelivered", Role.Bot, w => new TellUndelivered(w.Next("letter"))),
        new("resend", Role.Lead, w => new Resend(w.Next("letter"))) { Unlisted = true },
    ];
}

/// <summary>A letter that could not be delivered, told to the owner with what can be done.</summary>
internal sealed record TellUndelivered(string Letter) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (!turn.Who.IsLead || await turn.Db.UndeliveredLetter(Letter) is not { } letter) return turn.Refuse(new NotUnderstood());
        var (whose, on) = await Whose(turn, LetterReader.Read(letter.Reader));
        var why = Words(turn, letter.Why, whose, on);
        return View.Of(why, new Line(why), new Buttons(new Button(turn.Say.SendAgain, $"resend {Letter}", ButtonStyle.Primary)));
    }

    private static string Words(Turn turn, string why, string whose, Platform? on) => why switch
    {
        "not_in_channel" or "channel_not_found" or "no_permission" when on is { } platform =>
            turn.Say.CouldNotWriteOutside(whose, SaidHere.InvitationOn(platform)),
        "is_archived" when on is not null => turn.Say.CouldNotWriteArchived(whose, turn.Slashed("client room")),
        "user_not_found" or "user_not_visible" or "user_disabled" or "account_inactive" or "cannot_dm_bot" or "channel_not_found" when on is null =>
            turn.Say.CouldNotReachGone(whose),
        "restricted_action" or "restricted_action_read_only_channel" or "restricted_action_thread_only_channel"
            or "restricted_action_non_threadable_channel" or "restricted_action_thread_locked" or "access_denied" or "accesslimited"
            or "ekm_access_denied" or "enterprise_is_restricted" or "external_org_blocked" or "messages_tab_disabled" or "app_access_restricted"
            or "slack_connect_file_link_sharing_blocked" or "slack_connect_file_upload_sharing_blocked" or "slack_connect_blocked_file_type"
            or "blocked_file_type" or "file_uploads_disabled" or "file_uploads_except_images_disabled" => turn.Say.CouldNotWriteForbidden(whose),
        "msg_too_long" or "msg_blocks_too_long" or "metadata_too_large" or "view_too_large" => turn.Say.CouldNotWriteTooLong(whose),
        "missing_scope" or "not_allowed_token_type" or "scope_not_allowed_on_enterprise" => turn.Say.CouldNotWriteWithoutRight(whose, why),
        Outbox.TriedLong => turn.Say.CouldNotReachLong(whose),
        _ => turn.Say.CouldNotReach(whose, why),
    };

    /// <returns>Their name; and where it was for a room, on which platform.</returns>
    private static async Task<(string Name, Platform? Room)> Whose(Turn turn, LetterReader reader) => reader switch
    {
        LetterReader.ForRoom(var id) when await turn.Db.Room(id) is { ClientId: { } client } room =>
            ((await turn.Db.ClientOf(client)).Name, room.Platform),
        LetterReader.ForPerson(var id) when await turn.Db.Person(id) is { } person => (person.Name, null),
        LetterReader.ForSpeaker(var platform, _, var who, _) when await turn.Db.Account(platform, who.Team, who.User) is { } account =>
            (account.Name, null),
        _ => (turn.Say.Somebody, null),
    };
}

/// <summary>Tries an undelivered letter once more, after what was in its way has been cleared.</summary>
internal sealed record Resend(string Letter) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (!await turn.Db.Resend(Letter, turn.Now)) return turn.Refuse(new NothingToResend());
        return View.Of(turn.Say.SendingAgain, new Line(turn.Say.SendingAgain));
    }
}

internal sealed record NothingToResend : Refusal
{
    public override string In(Phrases say) => say.NothingToResend;
}
