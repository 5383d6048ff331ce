using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;
using NodaTime;

namespace Core;

/// <summary>One utterance inside its transaction: replayed? who speaks? which verb? run, and what follows from it.</summary>
internal sealed class Hearing(HostFacts host)
{
    /// <summary>Answers a question beside the writer.</summary>
    /// <returns>Null when something would have to be written first: whoever asks must go through <see cref="Once"/>.</returns>
    public async Task<View?> Look(Session session, Utterance said, Sentence sentence, Instant now)
    {
        if (await session.Speaking(said) is not { } speaking || (speaking.Stopped && said.Manner is not Manner.Learned))
            return View.No(Phrases.English.NotSetUpHere);
        if (said.Manner is not Manner.Learned && (speaking.Account is null || Changes(speaking, said))) return null;
        var who = said.Manner is Manner.Learned ? Recognition.Platform(speaking) : Recognition.Seen(speaking);
        var db = session.For(speaking.Agency.Id);
        if (await Tongues.HasMore(db, speaking, who, said, sentence)) return null;
        try
        {
            return await Answer(db, speaking, who, said, sentence, now, Ids.New());
        }
        catch (WriterNeededException)
        {
            return null;
        }
    }

    /// <returns>The view, null when nobody has told us who speaks; and when the first letter that was owed is due.</returns>
    public async Task<(View? View, Instant? FirstDue)> Once(Session session, Utterance said, Sentence? sentence, Instant now)
    {
        await session.TakeTenant(said.Platform, said.Place.Workspace);
        if (await session.AnswerTo(said.Platform, said.Place.Workspace, said.Delivery) is { } first) return (first, null);
        if (await session.Speaking(said) is not { } speaking)
            return await Invited.ByCode(session, said, sentence, now) ?? (View.No(Phrases.English.NotSetUpHere), null);
        if (speaking.Account is null && said.Manner is not Manner.Learned)
        {
            var team = await session.For(speaking.Agency.Id).TeamOf(said.Platform, said.Place.Workspace, said.Speaker.Team, said.Speaker.User);
            if (team != said.Speaker.Team)
            {
                said = said with { Speaker = said.Speaker with { Team = team } };
                speaking = await session.Speaking(said) ?? speaking;
            }
        }
        // What somebody said before the bot was removed, and what is brought late, comes to nothing.
        if (speaking.Stopped && said.Manner is not Manner.Learned) return (View.No(Phrases.English.NotSetUpHere), null);
        if (said.Twin is { } twin && await session.AnswerTo(said.Platform, said.Place.Workspace, twin) is not null) return (View.Nothing, null);
        if (said.Manner is Manner.Pointed && speaking.Client is null && speaking.Person is not { IsMember: true }) return (View.Nothing, null);

        // First whether it concerns us at all: of people who only talk among themselves nothing is asked and nothing kept.
        var later = said.Post is { IsLater: true };
        // `answer …` beneath a card is an answer, though letters have a word that begins so.
        var isOurs = sentence is { Verb.Who: Role.Bot or Role.Platform };
        if (said.Manner is Manner.Overheard || later || (said.Manner is Manner.Asked && (sentence is null || isOurs)))
        {
            var meant = await Overhearing.Sentence(session.For(speaking.Agency.Id), said);
            if (meant is null && (said.Manner is Manner.Overheard || later)) return (View.Nothing, null);
            if (meant is not null)
            {
                said = said with { Text = meant };
                sentence = Desk.Heard(meant, said.Fields);
            }
        }
        if (speaking.Account is null && said.Manner is not Manner.Learned) return (null, null);
        var (who, asked) = await Recognise(session, speaking, said, now);
        if (MovesOver(speaking, said, sentence)) await session.For(speaking.Agency.Id).SpeaksThrough(speaking.Account!, now);
        var turn = Ids.New();
        var db = session.For(speaking.Agency.Id, new Act(turn, who.Id, sentence?.Verb.Name ?? "", now));
        if (asked is { } due) db.DueAt(due);
        db.Known[speaking.Agency.Id.Value] = speaking.Agency;
        if (who.Id.Value is { } known) db.Known[known] = who;
        var isNew = speaking.IsNew || (speaking.Person is null && who.Id.Value is not null);
        var view = await Tongues.Offered(db, isNew, who, said, sentence, await Answer(db, speaking, who, said, sentence, now, turn));
        await Consequences.Follow(db, now);
        await session.Remember(said, now, (view.Kept ?? view) with { Repeated = true });
        if (said.Twin is { } other) await session.Remember(said with { Delivery = other }, now, View.Nothing);
        if (said.AnswerByLetter && !view.Silent) await db.Owe(Reply(said, now));
        if (said.Manner is Manner.Learned) await Waited(session, db, said, now);
        return (view, db.FirstDue);
    }

    public static async Task<(View? View, Instant? FirstDue)> Later(Session session, Utterance said, Instant now)
    {
        await session.TakeTenant(said.Platform, said.Place.Workspace);
        if (await session.Speaking(said) is not { Stopped: false } speaking) return (View.No(Phrases.English.NotSetUpHere), null);
        var db = session.For(speaking.Agency.Id);
        await db.LetWait(said with { AnswerByLetter = true }, now);
        await db.OweAgain(new Owed(
            $"{said.Speaker.Team}/{said.Speaker.User}", "profile", "profile",
            LetterReader.To(said.Platform, said.Place.Workspace), $"profile {said.Speaker.Team} {said.Speaker.User}", now)
        { Manners = Manners.AtOnce });
        var say = Phrases.In(speaking.Agency.Language);
        return (View.Of(say.OneMoment, new Line(say.OneMoment)).In(say.Tag), db.FirstDue);
    }

    /// <summary>Owes the answer that the delivery got; what was only looked up is remembered for it.</summary>
    public static async Task<(View? View, Instant? FirstDue)> OweAnswer(Session session, Utterance said, View answer, Instant now)
    {
        await session.TakeTenant(said.Platform, said.Place.Workspace);
        if (await session.Speaking(said) is not { } speaking) return (null, null);
        if (await session.AnswerTo(said.Platform, said.Place.Workspace, said.Delivery) is null)
            await session.Remember(said, now, (answer.Kept ?? answer) with { Repeated = true });
        var db = session.For(speaking.Agency.Id);
        await db.Owe(Reply(said, now));
        return (answer, db.FirstDue);
    }

    // Who somebody is to us is a turn of its own: undoing what they said leaves them known, and what they said is said by them.
    private static async Task<(Person Who, Instant? FirstDue)> Recognise(Session session, Speaking speaking, Utterance said, Instant now)
    {
        if (said.Manner is Manner.Learned) return (Recognition.Platform(speaking), null);
        if (!Changes(speaking, said)) return (Recognition.Seen(speaking), null);
        var db = session.For(speaking.Agency.Id, new Act(Ids.New(), default, "", now));
        if (Recognition.ComesHome(speaking, said)) await db.ReachAccount(speaking.Account!, said.Place.Workspace);
        if (IsNewlyShared(speaking, said))
            await db.Save(RoomStore.Rooms, speaking.Room, speaking.Room! with { SharedSince = now });
        var who = Recognition.Changes(speaking) ? await Recognition.Write(db, speaking, now, said.Called) : Recognition.Seen(speaking);
        return (who, db.FirstDue);
    }

    private static bool Changes(Speaking speaking, Utterance said) =>
        Recognition.Changes(speaking) || Recognition.ComesHome(speaking, said) || IsNewlyShared(speaking, said) || IsBack(speaking, said);

    // Whoever writes to the bot takes what it writes.
    private static bool IsBack(Speaking speaking, Utterance said) => speaking.Account is { ShutAt: not null } && said.Place.Direct;

    // Who only looks, or has a page open, is not there: letters go where somebody last wrote or did something.
    private static bool MovesOver(Speaking speaking, Utterance said, Sentence? sentence) => said.Manner is Manner.Asked
        && (IsBack(speaking, said) || (speaking.ComesOver && (said.AnswerByLetter || sentence is { Command: not (Question or OpenHome) })));

    // Not every platform tells it of the room: whoever is from elsewhere and speaks there reads there too.
    private static bool IsNewlyShared(Speaking speaking, Utterance said) =>
        (said.Shared || (speaking.IsAbroad && said.Manner is not Manner.Learned)) && speaking.Room is { SharedSince: null };

    private async Task<View> Answer(
        AgencySession db, Speaking speaking, Person who, Utterance said, Sentence? sentence, Instant now, string turn)
    {
        var at = new Setting(said.Platform, said.Place, said.Speaker, speaking.Client, speaking.Room, Abroad: speaking.IsAbroad) { Post = said.Post };
        var view = await Carry.Out(
            new Turn(speaking.Agency, who, at, new Said(said.Text, said.Fields), now, Phrases.In(who.Language), db)
            {
                Id = turn, Host = host, Voice = who.Role,
            },
            sentence);
        // Of a contact's own doing, and of what did not come of it, nobody may learn from what is gone when they look away.
        if (who.Role is Role.Contact && sentence is { Command: not Question }) view = view with { Matters = true };
        return view is { Card: not null } && db.Changes.Count == 0 ? view with { Unmoved = true } : view;
    }

    public static Owed Reply(Utterance said, Instant now) => new(
        "answer", "answer", $"{said.Platform}/{said.Place.Workspace}/{said.Delivery}", LetterReader.To(said), $"answer {said.Delivery}", now)
    {
        Manners = Manners.AtOnce,
    };

    // What somebody said before we knew who they are is heard now, each with its own delivery, and answered by letter.
    private async Task Waited(Session session, AgencySession db, Utterance said, Instant now)
    {
        if (said.Text.Split(' ') is not ["profile", var team, var user, ..]) return;
        foreach (var waited in await db.NoLongerWaiting(said.Platform, team, user))
        {
            var (_, due) = await Once(session, waited, Desk.Heard(waited.Text, waited.Fields), now);
            if (due is { } first) db.DueAt(first);
        }
    }
}
