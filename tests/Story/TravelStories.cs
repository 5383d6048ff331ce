using Core.Views;
using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class TravelOnSqlite() : TravelStories(Office.OnSqlite);

public sealed class TravelOnPostgres() : TravelStories(Office.OnPostgres);

/// <summary>
/// A platform tells another zone of somebody than before. It is Wednesday 2 December, 16:00 in Tallinn, where Ada and her desk are, and 9:00
/// in New York, where Cleo is.
/// </summary>
public abstract partial class TravelStories(Func<Task<Office>> open) : Stories(open)
{
    private const string Lisbon = "Europe/Lisbon", Tallinn = "Europe/Tallinn", Madrid = "Europe/Madrid";

    [Fact]
    public async Task She_is_asked_once_and_nothing_moves_before_she_answers()
    {
        await using var office = await Open();
        await office.Changes("U1", ("zone", Lisbon));
        var asked = Assert.Single(await office.Letters());
        Assert.Equal(("U1", true), (asked.To.User, asked.To.Direct));
        Assert.Equal(
            """
            Slack says you are in Lisbon (UTC). Use that zone until you are back?
            Nothing moves before you answer. It would be your working hours, quiet hours, standup and warnings; deadlines stay by each client’s clock.
            [Use Lisbon] [Keep Tallinn]
            """,
            asked.Text);
        Assert.Equal(Tallinn, (await office.PersonOf("U1")).ZoneId);
        // Told the same again, and left without an answer, it is not asked about again.
        await office.Changes("U1", ("zone", Lisbon), ("name", "Ada N"));
        office.Clock.Pass(Duration.FromDays(2));
        Assert.DoesNotContain(await office.Letters(), Asks);
        Assert.Equal(Tallinn, (await office.PersonOf("U1")).ZoneId);
    }

    [Fact]
    public async Task At_night_the_question_waits_for_her_hours_and_comes_by_itself()
    {
        await using var office = await Open();
        office.Clock.To("2026-12-02T23:00", Tallinn);
        await office.Says("request Okapi", "U-CLEO", "C-ACME");
        await office.Says("request Tapir", "U-CLEO", "C-ACME");
        await office.Changes("U1", ("zone", Lisbon));
        Assert.DoesNotContain(await office.Letters(), Asks);
        office.Clock.To("2026-12-03T08:59", Tallinn);
        Assert.DoesNotContain(await office.Letters(), Asks);
        office.Clock.To("2026-12-03T09:00", Tallinn);
        Assert.Contains("[Keep Tallinn]", Assert.Single(await office.Letters(), Asks).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_used_moves_her_day_and_no_deadline_and_is_taken_back()
    {
        await using var office = await Open();
        await office.Says("request acme Banner due fri 17:00");
        await office.Says("remind me \"the mail\" every weekday at 10:00");
        var used = await office.Press(await Asked(office, "U1", Lisbon), "Use Lisbon");
        Assert.Equal(
            """
            You are on Lisbon time from now on: it is 14:00 there. The desk’s working hours move with you.
            Your working hours, quiet hours, standup and warnings go by that clock. Deadlines do not move: each is due by its client’s clock.
            Once Slack says you are back, you are on Tallinn time again.
            [Undo] [Keep Tallinn]
            """,
            used.Text());
        Assert.Contains("Fri 4 Dec, 10:00 (New York time)", (await office.Says("R-1")).Text());
        Assert.Contains("Fri 4 Dec, 15:00 (Lisbon time)", (await office.Says("R-1")).Text());
        Assert.Contains("Thu 3 Dec, 10:00", (await office.Says("remind list")).Text());
        // Standup and quiet hours: nothing at 9:00 of Tallinn, and the draft two hours later.
        await office.Letters();
        office.Clock.To("2026-12-03T09:30", Tallinn);
        Assert.DoesNotContain(await office.Letters(), l => l.To.User is "U1" && !l.Again);
        office.Clock.To("2026-12-03T09:00", Lisbon);
        Assert.Contains(await office.Letters(), l => l.To.User is "U1" && l.Text.StartsWith("Standup", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Undone_it_is_asked_on_the_same_card_and_in_no_new_message()
    {
        await using var office = await Open();
        var used = await office.Press(await Asked(office, "U1", Lisbon), "Use Lisbon");
        Assert.Contains("You are on Lisbon time until Slack says you are back.", Assert.Single(await office.Letters()).Text);
        await office.Press(used, "Undo");
        Assert.Equal(Tallinn, (await office.PersonOf("U1")).ZoneId);
        Assert.Contains("Tallinn", (await office.Says("client add Zinc")).Text(), StringComparison.Ordinal);
        var again = Assert.Single(await office.Letters(), l => l.View.AllButtons().Any(b => b.Label == "Use Lisbon"));
        Assert.True(again.Again);
    }

    [Fact]
    public async Task What_is_kept_is_never_asked_again()
    {
        await using var office = await Open();
        var card = await Asked(office, "U1", Lisbon);
        var kept = await office.Press(card, "Keep Tallinn");
        Assert.Equal("You stay on Tallinn time, and I do not ask about Lisbon again. Nothing has moved.\n[Undo] [Use Lisbon]", kept.Text());
        Assert.Equal("You stay on Tallinn time.\n[Use Lisbon]", Assert.Single(await office.Letters()).Text);
        foreach (var zone in (string[])[Tallinn, Lisbon, Tallinn, "Atlantic/Faroe"])
        {
            await office.Changes("U1", ("zone", zone));
            Assert.DoesNotContain(await office.Letters(), l => !l.Again && Asks(l));
        }
        Assert.Equal(Tallinn, (await office.PersonOf("U1")).ZoneId);
        // Her own word is worth more than what she said once.
        Assert.Contains("Lisbon", (await office.Press(card, "Use Lisbon")).Fallback);
        Assert.Equal(Lisbon, (await office.PersonOf("U1")).ZoneId);
    }

    [Fact]
    public async Task Home_again_before_the_answer_it_is_settled_sent_or_not()
    {
        await using var office = await Open();
        office.Clock.To("2026-12-02T23:00", Tallinn);
        await office.Changes("U1", ("zone", Lisbon));
        await office.Letters();
        await office.Changes("U1", ("zone", Tallinn));
        office.Clock.To("2026-12-03T09:30", Tallinn);
        Assert.DoesNotContain(await office.Letters(), l => l.Text.Contains("Lisbon", StringComparison.Ordinal));
        // It was never asked, so it still may be; and the card of what was asked says that it is settled.
        var card = await Asked(office, "U1", Lisbon);
        await office.Changes("U1", ("zone", Tallinn));
        var settled = Assert.Single(await office.Letters());
        Assert.True(settled.Again);
        Assert.Equal("Whether to use Lisbon is settled. You are on Tallinn time: it is 9:30 there. To change it: zone Berlin.", settled.Text);
        Assert.Contains("settled", (await office.Press(card, "Use Lisbon")).Fallback);
        Assert.Equal(Tallinn, (await office.PersonOf("U1")).ZoneId);
    }

    [Fact]
    public async Task A_third_zone_is_a_question_of_its_own()
    {
        await using var office = await Open();
        await Asked(office, "U1", Lisbon);
        await office.Changes("U1", ("zone", Madrid));
        var letters = await office.Letters();
        Assert.Contains("[Use Madrid] [Keep Tallinn]", Assert.Single(letters, l => !l.Again).Text);
        Assert.Contains("settled", Assert.Single(letters, l => l.Again).Text);
        await office.Changes("U1", ("zone", Lisbon));
        Assert.DoesNotContain(await office.Letters(), l => !l.Again);
    }

    [Fact]
    public async Task Who_went_along_comes_back_with_it_and_is_told()
    {
        await using var office = await Open();
        await office.Press(await Asked(office, "U1", Lisbon), "Use Lisbon");
        await office.Press(await Asked(office, "U1", Madrid), "Keep Lisbon");
        await office.Letters();
        await office.Changes("U1", ("zone", Tallinn));
        var letters = await office.Letters();
        Assert.Equal(Tallinn, (await office.PersonOf("U1")).ZoneId);
        var told = Assert.Single(letters, l => !l.Again);
        Assert.Equal("Slack says you are back: you are on Tallinn time again, with your hours and warnings.\n[Keep Lisbon]", told.Text);
        // Another journey is another question, for the answer held until they were back.
        Assert.Contains("[Use Lisbon]", (await Asked(office, "U1", Lisbon)).Text());
        Assert.Contains("You are on Lisbon time", (await office.Press(told.View, "Keep Lisbon")).Fallback);
    }

    private static bool Asks(Carried letter) => letter.View.AllButtons().Any(b => b.Say.StartsWith("zone use", StringComparison.Ordinal));

    /// <summary>The platform tells it, and the question reaches them.</summary>
    private static async Task<View> Asked(Office office, string who, string zone)
    {
        await office.Changes(who, ("zone", zone));
        var letter = Assert.Single(await office.Letters(), l => !l.Again && Asks(l));
        Assert.Equal(who, letter.To.User);
        return letter.View;
    }
}
