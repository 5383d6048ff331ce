using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class CalendarsOnSqlite() : CalendarStories(Office.OnSqlite);

public sealed class CalendarsOnPostgres() : CalendarStories(Office.OnPostgres);

/// <summary>It is Wednesday 2 December, 16:00 in Tallinn, where Ada is, and 9:00 in New York, where Acme is.</summary>
public abstract class CalendarStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task The_owners_hours_are_the_desks_and_a_colleague_keeps_her_own()
    {
        await using var office = await Open();
        await office.Says("hours mon-thu 10-18");
        Assert.Contains("You work Mon–Thu 10:00–18:00, Berlin time.", (await office.Says("hours", "U2")).Text());
        Assert.Equal("From now on you work Tue–Fri 8:00–12:00, Berlin time.", (await office.Says("hours tue-fri 8-12", "U2")).Fallback);
        Assert.Contains("You work Tue–Fri 8:00–12:00, Berlin time.", (await office.Says("hours", "U2")).Text());
        Assert.Contains("You work Mon–Thu 10:00–18:00, Kolkata time.", (await office.Says("hours", "U3")).Text());
        Assert.Contains("The desk works Mon–Thu 10:00–18:00, Tallinn time.", (await office.Says("hours")).Text());
    }

    [Fact]
    public async Task Hours_may_run_over_midnight_and_say_how_long_work_goes_on()
    {
        await using var office = await Open();
        Assert.Contains("Now: at work until Wed 2 Dec, 17:00 (17h left this week)", (await office.Says("hours mon-fri 9-17")).Text());
        var nights = (await office.Says("hours mon-fri 22-6")).Text();
        Assert.Contains("From now on the desk works Mon–Fri 22:00–6:00, Tallinn time.", nights);
        Assert.Contains("Now: not at work; again Wed 2 Dec, 22:00", nights);
        office.Clock.Pass(Duration.FromHours(9));
        Assert.Contains("Now: at work until Thu 3 Dec, 6:00 (21h left this week)", (await office.Says("hours")).Text());
        Assert.True((await office.Says("hours mon-fri 4-8 22-6")).Refused);
    }

    [Fact]
    public async Task Days_off_are_said_shown_taken_back_and_undone()
    {
        await using var office = await Open();
        Assert.Contains("No day off is planned", (await office.Says("day off")).Text());
        var taken = await office.Says("day off 24 dec to 2 jan");
        Assert.Contains("You are off Thu 24 Dec – Sat 2 Jan 2027.", taken.Fallback);
        await office.Says("day off fri");
        Assert.Equal(
            """
            Days off
            Fri 4 Dec
            Thu 24 Dec – Sat 2 Jan 2027
            [Not off Fri 4 Dec] [Not off Thu 24 Dec – Sat 2 Jan 2027]
            """,
            (await office.Says("day off")).Text());
        Assert.Contains("Days off: Fri 4 Dec and Thu 24 Dec – Sat 2 Jan 2027", (await office.Says("hours")).Text());

        await office.Press(await office.Says("day off"), "Not off Fri 4 Dec");
        await office.Says("day off cancel 31 dec");
        Assert.Contains("Thu 24 Dec – Wed 30 Dec\nFri 1 Jan 2027 – Sat 2 Jan 2027", (await office.Says("day off")).Text());
        await office.Says("undo");
        Assert.DoesNotContain("30 Dec", (await office.Says("day off")).Text());
        Assert.Contains("No day off is planned", (await office.Says("day off", "U2")).Text());
    }

    [Theory]
    [InlineData("day off someday", "I cannot read “someday” as days to come.")]
    [InlineData("day off yesterday", "I cannot read “yesterday” as days to come.")]
    [InlineData("day off today to 2 dec 2029", "longer than 366 days")]
    [InlineData("day off cancel 24 dec", "Thu 24 Dec is no day off that was planned.")]
    public async Task What_is_no_day_off_is_refused_with_a_sentence(string said, string why)
    {
        await using var office = await Open();
        var answer = await office.Says(said);
        Assert.True(answer.Refused);
        Assert.Contains(why, answer.Fallback);
    }

    [Fact]
    public async Task A_date_that_may_be_two_is_asked_about()
    {
        await using var office = await Open();
        var which = await office.Says("day off 12/5");
        Assert.Equal(["day off 2026-12-05", "day off 2027-05-12"], which.AllButtons().Select(b => b.Say));
        Assert.Contains("You are off Wed 12 May 2027.", (await office.Press(which, "Wed 12 May 2027")).Fallback);
    }

    [Fact]
    public async Task One_form_tells_hours_and_days_off_and_keeps_a_wrong_one()
    {
        await using var office = await Open();
        await office.Says("day off today to tomorrow");
        office.Clock.Pass(Duration.FromDays(1));
        var form = await office.Says("hours");
        Assert.Equal("2026-12-03", form.Asks().Last().Value);
        var wrong = await office.Submit(form, new Dictionary<string, string> { ["hours"] = "mon-fri 8-12", ["off"] = "24 dec, xmas" });
        Assert.Contains("“xmas”", wrong.Asks().Last().Error);
        var set = await office.Submit(wrong, new Dictionary<string, string> { ["hours"] = "mon-fri 8-12", ["off"] = "24 dec, 28 dec to 2 jan" });
        Assert.Contains("Days off: Thu 24 Dec and Mon 28 Dec – Sat 2 Jan 2027", set.Text());
    }

    [Fact]
    public async Task No_standup_is_asked_for_on_a_day_off_and_the_next_one_tells_of_all_since()
    {
        await using var office = await Open();
        await office.Says("day off tomorrow to sun");
        Assert.Contains("Mon 7 Dec, 9:00", (await office.Says("standup at")).Text());
        Assert.Contains("Mon 7 Dec, 8:30", (await office.Says("standup at 8:30 mon-fri")).Text());
        await office.Says("day off cancel fri");
        Assert.Contains("Fri 4 Dec, 8:30", (await office.Says("standup at")).Text());
    }

    [Fact]
    public async Task A_clients_days_off_move_what_is_counted_in_their_working_time()
    {
        await using var office = await Open();
        Assert.Equal("Acme & Sons is off Thu 3 Dec – Fri 4 Dec.", (await office.Says("client acme day off thu to fri")).Fallback);
        var card = (await office.Says("client acme")).Text();
        Assert.Contains("Days off: Thu 3 Dec – Fri 4 Dec", card);
        Assert.Contains("Now: at work until Thu 3 Dec, 0:00 (8h left this week)", card);

        Assert.Contains("Tue 8 Dec", (await office.Says("request acme Banner due in 2 working days")).Text());
        // Nine to five there, and none of it on Thursday or Friday: eight hours today, two on Monday.
        Assert.Contains("Mon 7 Dec, 18:00", (await office.Says("request acme Shop due in 10 working hours")).Text());

        Assert.True((await office.Says("client acme day off cancel 24 dec")).Refused);
        Assert.Equal("Acme & Sons is off Fri 4 Dec.", (await office.Says("client acme day off cancel thu")).Fallback);
        Assert.True((await office.Says("client acme day off soon")).Refused);
        Assert.True((await office.Says("client acme day off fri", "U3")).Refused);
    }

    [Fact]
    public async Task Whose_holidays_are_kept_is_said_shown_and_undone()
    {
        await using var office = await Open();
        Assert.Contains("No public holidays are kept.", (await office.Says("holidays")).Text());
        var set = await office.Says("holidays Estonia");
        Assert.Equal("The desk keeps the public holidays of Estonia.", set.Fallback);
        Assert.Contains("Thu 24 Dec · Christmas Eve\nFri 25 Dec · Christmas Day", set.Text());
        Assert.Contains("Fri 26 Mar 2027 · Good Friday", (await office.Says("holidays")).Text());
        Assert.Contains("Holidays: Estonia; next Thu 24 Dec · Christmas Eve", (await office.Says("hours")).Text());

        Assert.Contains("Holidays of Estonia", (await office.Says("holidays", "U2")).Text());
        Assert.Equal("You keep the public holidays of Germany.", (await office.Says("holidays DE", "U2")).Fallback);
        Assert.Contains("Holidays of Germany", (await office.Says("holidays", "U2")).Text());
        Assert.Equal("You keep no public holidays.", (await office.Says("holidays none", "U2")).Fallback);
        Assert.Contains("No public holidays are kept.", (await office.Says("holidays", "U2")).Text());

        await office.Press(set, "Undo");
        Assert.Contains("No public holidays are kept.", (await office.Says("holidays")).Text());
    }

    [Fact]
    public async Task A_country_with_several_calendars_and_a_slip_are_offered_as_buttons()
    {
        await using var office = await Open();
        var kingdom = await office.Says("holidays UK");
        Assert.True(kingdom.Refused);
        Assert.Equal(["holidays GB-EAW", "holidays GB-SCT", "holidays GB-NIR"], kingdom.AllButtons().Select(b => b.Say));
        Assert.Contains("public holidays of Scotland", (await office.Press(kingdom, "Scotland")).Fallback);
        Assert.Equal("holidays EE", (await office.Says("holidays Estonai")).AllButtons().First().Say);
        Assert.Contains("day off 24 dec", (await office.Says("holidays Narnia")).Fallback);
    }

    [Fact]
    public async Task What_is_announced_year_by_year_is_said_to_run_out()
    {
        await using var office = await Open();
        Assert.Contains("I know those until the end of 2026", (await office.Says("holidays Maharashtra")).Text());
        office.Clock.Now = Instant.FromUtc(2027, 1, 4, 10, 0);
        Assert.Contains("Holidays: Maharashtra announces some of its holidays year by year", (await office.Says("hours")).Text());
        var emirates = (await office.Says("holidays UAE")).Text();
        Assert.Contains("Tue 9 Mar · Eid al-Fitr (expected)", emirates);
        Assert.Contains("The desk keeps the public holidays of the United Arab Emirates.", emirates);
        Assert.Contains("The United Arab Emirates announces them only days before", emirates);
    }

    [Fact]
    public async Task A_holiday_asks_for_no_standup_and_no_working_time()
    {
        await using var office = await Open();
        office.Clock.Now = Instant.FromUtc(2026, 12, 23, 12, 0);
        await office.Says("holidays EE");
        Assert.Contains("Mon 28 Dec, 9:00", (await office.Says("standup at")).Text());
        Assert.Contains("Now: at work until Wed 23 Dec, 17:00 (3h left this week)", (await office.Says("hours")).Text());

        Assert.Contains("Holidays: United States; next Fri 25 Dec · Christmas Day", (await office.Says("client acme holidays US")).Text());
        Assert.Contains("Mon 28 Dec", (await office.Says("request acme Banner due in 2 working days")).Text());
        Assert.True((await office.Says("client acme holidays Atlantis")).Refused);
        Assert.DoesNotContain("Holidays:", (await office.Says("client acme holidays none")).Text());
    }

    [Fact]
    public async Task A_clients_name_in_front_makes_it_the_clients_calendar()
    {
        await using var office = await Open();
        Assert.Contains("Holidays: United States; next Fri 25 Dec · Christmas Day", (await office.Says("acme holidays US")).Text());
        Assert.Equal("Acme & Sons is off Thu 24 Dec.", (await office.Says("Acme & Sons day off 24 dec")).Fallback);
        Assert.Contains("Working hours: Mon–Fri 8:00–12:00", (await office.Says("acme hours 8-12")).Text());
        Assert.NotNull((await office.Says("acme hours")).Form);
        Assert.True((await office.Says("acme banner")).Refused);
        foreach (var other in (string[])["U3", "U-CLEO", "UX"])
            Assert.DoesNotContain("United States", (await office.Says("acme holidays US", other)).Text());
    }

    [Fact]
    public async Task A_date_on_which_somebody_is_off_is_said_to_be_one()
    {
        await using var office = await Open();
        await office.Says("client acme holidays US");
        await office.Says("client acme day off 28 dec");
        await office.Says("day off 30 dec");
        Assert.Contains("That is a public holiday for Acme & Sons: Christmas Day.", (await office.Says("request acme Banner due 25 dec")).Text());
        Assert.Contains("Acme & Sons is off that day.", (await office.Says("R-1 due 28 dec")).Text());
        Assert.Contains("You are off that day.", (await office.Says("R-1 due 30 dec 12:00")).Text());
        Assert.DoesNotContain("off that day", (await office.Says("R-1 due 29 dec 12:00")).Text());
        var cleos = (await office.Says("request Shop by 25 dec", "U-CLEO", "C-ACME")).Text();
        Assert.Contains("That is a public holiday for Acme & Sons: Christmas Day.", cleos);
        Assert.DoesNotContain("You are off", (await office.Says("request Call by 30 dec", "U-CLEO", "C-ACME")).Text());
    }

    [Fact]
    public async Task The_forms_offer_every_country_by_name()
    {
        await using var office = await Open();
        var form = await office.Says("hours", "U2");
        Assert.Contains(form.Asks().Single(ask => ask.Name == "holidays").Choices, choice => choice is { Label: "Estonia", Value: "EE" });
        await office.Submit(form, new Dictionary<string, string> { ["hours"] = "9-17", ["holidays"] = "FR", ["off"] = "" }, "U2");
        Assert.Contains("Holidays of France", (await office.Says("holidays", "U2")).Text());

        var client = await office.Says("client acme change");
        var fields = client.Asks().ToDictionary(ask => ask.Name, ask => ask.Value ?? "");
        fields["holidays"] = "GB-EAW";
        Assert.Contains("Holidays: England and Wales; next Fri 25 Dec · Christmas Day", (await office.Submit(client, fields)).Text());
    }

    [Fact]
    public async Task The_clients_form_tells_their_days_off()
    {
        await using var office = await Open();
        var form = await office.Says("client acme change");
        var fields = form.Asks().ToDictionary(ask => ask.Name, ask => ask.Value ?? "");
        fields["off"] = "24 dec to 2 jan";
        Assert.Contains("Days off: Thu 24 Dec – Sat 2 Jan 2027", (await office.Submit(form, fields)).Text());
        fields["off"] = "";
        Assert.DoesNotContain("Days off", (await office.Submit(await office.Says("client acme change"), fields)).Text());
    }
}
