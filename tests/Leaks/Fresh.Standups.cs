using Core;
using Core.Standup;
using Core.Store;
using NodaTime;
using NodaTime.Text;
using static Tests.Leaks.Folk;

namespace Tests.Leaks;

/// <summary>What letters about standups name.</summary>
internal sealed partial class Fresh
{
    private const string PostedOf = "select cast(changed_at as text) as word from standups where agency_id = @Agency and id = @Round";

    private const string Untrue = "update letters set outcome = 'untrue' where agency_id = @Agency and subject = @Round and kind = 'standup-part'";

    /// <summary>Nobody has posted it after all.</summary>
    private async Task<string> Reopened()
    {
        await Change("update standups set state = 'Draft' where agency_id = @Agency", new { });
        return $"{Today:uuuu-MM-dd}";
    }

    private async Task<string> WeekPosted()
    {
        await Done(Ada, "standup weekly post");
        await host.Idle();
        return Round.IdOf(await PersonOf("UADA"), WeekRules.Name(WeekRules.First(Today, Core.Time.WorkWeek.Default)));
    }

    /// <summary>What a client wrote beneath its part, answered or not.</summary>
    private async Task<string> Replied(string client, Voice by, string room, AgencyId agency, Voice poster, string[] readers, bool answered)
    {
        var (team, whose) = agency == ground.Away ? (Away, await PersonOf(poster.User, Away)) : (Folk.Home, await PersonOf(poster.User));
        var author = by == poster ? whose : await PersonOf(by.User);
        var day = $"{Today:uuuu-MM-dd}";
        var body = words.New($"what {by.Name} wrote beneath a standup", readers);
        var reply = new Reply(
            Ids.Code(), Round.IdOf(whose, day), ground.Clients[client], author, host.Platform, team, room, host.Door.Writes(by.User, body, room), "card",
            LetterReader.To(await RoomOf(room)), host.Clock.Now, body, "", ReplyState.Open);
        if (answered)
        {
            reply = reply with
            {
                State = ReplyState.Answered,
                Answer = words.New($"what {client} was answered", readers),
                AnsweredBy = whose,
                AnsweredAt = host.Clock.Now,
            };
        }
        await host.Db.InTransaction(async session =>
        {
            var db = session.For(agency, new Act(Ids.New(), default, "test", host.Clock.Now));
            if (await db.Round(reply.RoundId) is null) await db.Save(StandupStore.Rounds, null, Round.New(whose, day, host.Clock.Now));
            await db.Save(ReplyStore.Replies, null, reply);
            return true;
        });
        return reply.Id;
    }

    private async Task<string> PostedAt() => InstantPattern.General.Format(
        Instant.FromUnixTimeMilliseconds(long.Parse(await Word(PostedOf, new { Round = Round.IdOf(await PersonOf("UADA"), Today) }), null)));

    /// <summary>Posted, and no part of it could leave in time.</summary>
    private async Task<string> Missed()
    {
        var round = await Posted(posted: true);
        await Change(Untrue, new { Round = round });
        return round;
    }
}
