using Tests.Kit;

namespace Tests.Story;

public sealed class AwaySayingOnSqlite() : AwaySayingStories(Office.OnSqlite);

public sealed class AwaySayingOnPostgres() : AwaySayingStories(Office.OnPostgres);

/// <summary>How an absence is said, by sentence and by form. It is Wednesday 2 December, 16:00 in Tallinn, where Ada is.</summary>
public abstract class AwaySayingStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task A_note_that_names_a_client_is_asked_about_first()
    {
        await using var office = await Open();
        var asked = await office.Says("away until mon I am with Bolt");
        Assert.Contains("it names Bolt", asked.Fallback, StringComparison.Ordinal);
        Assert.Empty(await office.Letters());
        await office.Press(asked, "Yes, as it is");
        Assert.Contains(await office.Letters(), l => l.To.Room is "C-ACME");
    }

    [Theory]
    [InlineData("away until yesterday", "“until yesterday” is over already.")]
    [InlineData("away until today 9:00", "“until today 9:00” is over already.")]
    [InlineData("away sometime", "I cannot read when you are away in “sometime”.")]
    [InlineData("away until", "I cannot read when you are away in “until”.")]
    [InlineData("away until 2028-01-01", "I read that as until Sat 1 Jan 2028, 0:00, which is longer than 180 days.")]
    [InlineData("away until 1 dec", "I read that as until Wed 1 Dec 2027, 0:00, which is longer than 180 days.")]
    [InlineData("away change nonsense", "You are not away, nor will be.")]
    public async Task What_cannot_be_an_absence_is_said_and_nothing_happens(string said, string why)
    {
        await using var office = await Open();
        var isChange = said.StartsWith("away change", StringComparison.Ordinal);
        var no = await office.Says(said, fields: isChange ? new Dictionary<string, string> { ["until"] = "mon" } : null);
        Assert.StartsWith(why, no.Fallback, StringComparison.Ordinal);
        Assert.True(no.Refused || no.Form is not null);
        Assert.Empty(await office.Letters());
    }

    [Theory]
    [InlineData("until", "yesterday", "is over already")]
    [InlineData("until", "someday", "I cannot read")]
    [InlineData("until", "mon at the dentist", "I cannot read")]
    [InlineData("from", "8 dec", "I cannot read")]
    [InlineData("from", "whenever", "I cannot read")]
    [InlineData("cover", "Okapi", "I do not know a colleague called Okapi")]
    [InlineData("cover", "Ada", "I do not know a colleague called Ada")]
    public async Task A_form_comes_back_with_what_was_typed_and_the_sentence_at_its_field(string name, string value, string why)
    {
        await using var office = await Open();
        var form = await office.Says("away");
        Assert.Equal(["from", "until", "cover", "note"], form.Asks().Select(a => a.Name));
        var fields = new Dictionary<string, string> { ["until"] = "mon", ["note"] = "Tapir" };
        fields[name] = value;
        var again = await office.Submit(form, fields);
        var wrong = Assert.Single(again.Asks(), a => a.Error is not null);
        Assert.Contains(why, wrong.Error!, StringComparison.Ordinal);
        Assert.Equal("Tapir", again.Asks().Single(a => a.Name == "note").Value);
        Assert.Empty(await office.Letters());
        fields[name] = name switch { "until" => "mon", "from" => "thu 12:00", _ => "none" };
        Assert.Contains("back at work Mon 7 Dec, 9:00", (await office.Submit(again, fields)).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_says_since_when_who_covers_and_what_is_told_and_changes_it_again()
    {
        await using var office = await Open();
        var ben = (await office.Says("away")).Asks().Single(a => a.Name == "cover").Choices.Single(c => c.Label == "Ben").Value;
        var gone = await office.Submit(await office.Says("away"), new Dictionary<string, string>
        {
            ["from"] = "fri 14:00", ["until"] = "2026-12-09", ["cover"] = ben, ["note"] = "Skiing",
        });
        Assert.StartsWith("You are away from Fri 4 Dec, 14:00, and back at work Wed 9 Dec, 9:00.", gone.Fallback, StringComparison.Ordinal);
        Assert.Contains("Ben is there meanwhile.\nSkiing", gone.Text(), StringComparison.Ordinal);
        Assert.All(await office.Rooms(), l => Assert.Equal(
            $"Ada will be away from Fri 4 Dec{(l.To.Room is "C-BOLT" ? ", 13:00" : "")}, and back Wed 9 Dec.\nBen is there meanwhile.\nSkiing", l.Text));
        var form = await office.Press(gone, "Change");
        Assert.Equal(["2026-12-04 14:00", "2026-12-09", ben, "Skiing"], form.Asks().Select(a => a.Value));
        var changed = await office.Submit(form, new Dictionary<string, string> { ["from"] = "fri", ["cover"] = "none", ["note"] = "" });
        Assert.StartsWith("You are away from Fri 4 Dec, 0:00", changed.Fallback, StringComparison.Ordinal);
        Assert.DoesNotContain("Ben", changed.Text(), StringComparison.Ordinal);
        Assert.All(await office.Rooms(), l => Assert.Equal("This has changed: Ada will be away from Fri 4 Dec, and back Wed 9 Dec.", l.Text));
    }

    [Fact]
    public async Task A_time_that_may_be_one_of_two_is_asked_and_the_note_stays()
    {
        await using var office = await Open();
        var asked = await office.Says("away until fri at 2 Tapir has the keys");
        Assert.True(asked.Pending);
        Assert.Empty(await office.Rooms());
        var gone = await office.Press(asked, "Fri 4 Dec, 14:00");
        Assert.StartsWith("You are away from Wed 2 Dec, 16:00, and back at work Fri 4 Dec, 14:00.", gone.Fallback, StringComparison.Ordinal);
        Assert.Contains("Tapir has the keys", gone.Text(), StringComparison.Ordinal);
        Assert.Equal(["Ada is away, and back Fri 4 Dec.", "Ada is away, and back Fri 4 Dec, 13:00."], (await office.Rooms()).Select(l => l.View.Fallback));
    }

    [Fact]
    public async Task Another_absence_is_one_more_and_one_that_meets_it_changes_it()
    {
        await using var office = await Open();
        await office.Says("away fri at the dentist");
        var other = await office.Says("away 24 dec to 2 jan Skiing");
        Assert.DoesNotContain("Before, it was", other.Text(), StringComparison.Ordinal);
        Assert.Equal(4, (await office.Rooms()).Count);
        var longer = await office.Says("away thu-fri");
        Assert.Contains("Before, it was from Fri 4 Dec, 0:00 to Sat 5 Dec, 0:00.", longer.Text(), StringComparison.Ordinal);
        Assert.Contains("at the dentist", longer.Text(), StringComparison.Ordinal);
        Assert.All(await office.Rooms(), l => Assert.Equal("This has changed: Ada will be away from Thu 3 Dec, and back Mon 7 Dec.\nat the dentist", l.Text));
        // The same once more is no news.
        await office.Says("away thu-fri");
        Assert.Empty(await office.Rooms());
        // One that meets both is one instead of both.
        await office.Says("away thu to 2 jan");
        Assert.Equal(
            ["This has changed: Ada will be away from Thu 3 Dec, and back Mon 4 Jan 2027.", "This has changed: Ada will not be away after all."],
            (await office.Rooms()).Where(l => l.To.Room is "C-BOLT").Select(l => l.View.Fallback).Order(StringComparer.Ordinal));
        Assert.Equal("You are not away from Thu 3 Dec, 0:00 to Sun 3 Jan 2027, 0:00 after all.", (await office.Says("back")).Fallback);
        Assert.All(await office.Rooms(), l => Assert.Equal("This has changed: Ada will not be away after all.", l.Text));
        Assert.True((await office.Says("back")).Refused);
    }
}
