using Core;
using Core.Agencies;
using Core.Store;

namespace Tests.Kit;

/// <summary>The shortest postman: one at a time, in order, as of the stopped clock.</summary>
internal static class Post
{
    public static async Task AllDue(Db db, Desk desk, StoppedClock clock, Courier courier)
    {
        while (await db.InTransaction(s => s.TakeLetters(clock.Now)) is { Count: > 0 } letters)
        {
            foreach (var letter in letters) await One(db, desk, clock, courier, letter);
        }
    }

    private static async Task One(Db db, Desk desk, StoppedClock clock, Courier courier, Letter letter)
    {
        switch (await desk.Draw(letter))
        {
            case Drawn.Ready ready:
                var done = (Delivery.Done)await courier.Carry(ready.To, ready.View, default);
                await db.InTransaction(async s =>
                {
                    var agency = s.For(letter.AgencyId);
                    if (ready.View.Card is { } card)
                    {
                        await agency.KeepCard(
                            new Card(card, ready.Reader, ready.To.Platform, ready.To.Workspace, done.Room!, done.Message!, ready.Digest), clock.Now);
                    }
                    if (ready.To is { Direct: true, User: { } user, Room: null })
                        await agency.DirectIs(ready.To.Platform, ready.To.Workspace, user, done.Room!);
                    return await agency.CloseLetter(letter, clock.Now, "sent");
                });
                break;
            case Drawn.OfCards:
                foreach (var card in await desk.DrawCards(letter))
                {
                    await courier.Redraw(card.To, card.Message, card.View, default);
                    await db.InTransaction(async s =>
                    {
                        await s.For(letter.AgencyId).KeepCard(new Card(
                            card.Subject, card.Reader, card.To.Platform, card.To.Workspace, card.To.Room!, card.Message, card.Digest), clock.Now);
                        return 0;
                    });
                }
                await Close(db, letter, clock, "sent");
                break;
            case Drawn.Errand errand:
                if (await courier.Ask(errand.Workspace, errand.Say, default) is Delivery.Learned(var said)) await desk.Hear(said);
                await Close(db, letter, clock, "sent");
                break;
            case Drawn.Asleep(var until):
                await db.InTransaction(s => s.For(letter.AgencyId).PutOffLetter(letter, until));
                break;
            default:
                await Close(db, letter, clock, "untrue");
                break;
        }
    }

    private static Task<bool> Close(Db db, Letter letter, StoppedClock clock, string outcome) =>
        db.InTransaction(s => s.For(letter.AgencyId).CloseLetter(letter, clock.Now, outcome));
}
