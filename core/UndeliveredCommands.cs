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
        var (whose, room) = await Whose(turn, LetterReader.Read(letter.Reader));
        var why = (letter.Why, room) switch
        {
            ("not_in_channel" or "channel_not_found", true) => turn.Say.CouldNotWriteOutside(whose),
            ("is_archived", true) => turn.Say.CouldNotWriteArchived(whose, turn.Slashed("client room")),
            ("user_not_found" or "account_inactive" or "user_disabled" or "cannot_dm_bot", false) => turn.Say.CouldNotReachGone(whose),
            (Outbox.TriedLong, _) => turn.Say.CouldNotReachLong(whose),
            _ => turn.Say.CouldNotReach(whose, letter.Why),
        };
        return View.Of(why, new Line(why), new Buttons(new Button(turn.Say.SendAgain, $"resend {Letter}", ButtonStyle.Primary)));
    }

    private static async Task<(string Name, bool Room)> Whose(Turn turn, LetterReader reader) => reader switch
    {
        LetterReader.ForRoom(var id) when await turn.Db.Room(id) is { ClientId: { } client } => ((await turn.Db.ClientOf(client)).Name, true),
        LetterReader.ForPerson(var id) when await turn.Db.Person(id) is { } person => (person.Name, false),
        LetterReader.ForSpeaker(var platform, _, var who, _) when await turn.Db.Account(platform, who.Team, who.User) is { } account =>
            (account.Name, false),
        _ => (turn.Say.Somebody, false),
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
