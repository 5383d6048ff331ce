using Core;
using Core.Speech;
using Core.Views;

namespace Tests.Language;

/// <summary>In which language somebody is told that something is wrong, when only the memory can be asked.</summary>
public sealed class ApologyTests
{
    private readonly LastRead _read = new();

    [Theory]
    [InlineData(null, "en")]
    [InlineData("tr-TR", "tr")]
    [InlineData("he-IL", "he")]
    [InlineData("en-GB", "en")]
    [InlineData("fr-FR", "en")]
    public void Of_whom_nothing_is_known_the_device_is_believed(string? locale, string language) =>
        Assert.Equal(language, _read.Of(Said("U1") with { Locale = locale }).Tag);

    [Fact]
    public void What_a_platform_told_of_somebody_is_theirs_alone()
    {
        _read.Told(Profile("U1", "et-EE"));
        _read.Told(Profile("U2", "en-US"));
        Assert.Equal(("et", "en"), (_read.Of(Said("U1")).Tag, _read.Of(Said("U2")).Tag));
    }

    [Fact]
    public void Nobody_tells_another_persons_language_by_typing()
    {
        _read.Told(Profile("U1", "et-EE") with { Manner = Manner.Asked });
        Assert.Equal("en", _read.Of(Said("U1")).Tag);
    }

    [Fact]
    public void As_somebody_was_answered_goes_before_what_their_device_says()
    {
        _read.Told(Profile("U1", "et-EE"));
        _read.Learn(Said("U1"), View.No("כן").In("he"));
        _read.Told(Profile("U1", "mr-IN"));
        Assert.Equal("he", _read.Of(Said("U1") with { Locale = "tr-TR" }).Tag);
    }

    private static Utterance Said(string user) => new(Platform.Teams, new Place("T1", "C1", Direct: true), new Speaker("T1", user), "today", "d1");

    private static Utterance Profile(string user, string told) =>
        new(Platform.Teams, new Place("T1", "", Direct: false), new Speaker("T1", "teams"), $"profile T1 {user}", "d2")
        {
            Manner = Manner.Learned,
            Fields = new Dictionary<string, string> { ["language"] = told },
        };
}
