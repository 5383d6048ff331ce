using Core;
using Core.Language;
using Core.Speech.Reading;
using Core.Time;
using NodaTime;

namespace Tests.Tongues;

/// <summary>What the playground and the welcome offer to be typed, in each language, asks for what the English asks for.</summary>
public sealed class OfferTests
{
    private static readonly Dictionary<string, string> Nothing = [];

    private static readonly Instant Now = Instant.FromUtc(2026, 12, 2, 13, 30);

    public static IEnumerable<TheoryDataRow<string, string, string>> Offers() =>
        from language in Samples.All.Keys
        let own = Phrases.In(language)
        from offer in Phrases.English.PlaygroundTries.Zip(own.PlaygroundTries).Concat(Phrases.English.PlaygroundTriesOfClient.Zip(own.PlaygroundTriesOfClient))
        select new TheoryDataRow<string, string, string>(language, offer.First, offer.Second);

    public static TheoryData<string> Languages => [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Offers))]
    public void What_the_playground_offers_is_understood_as_in_English(string language, string english, string own)
    {
        Assert.Equal(Desk.Heard(english.TrimStart('/'), Nothing)!.Verb.Name, Desk.Heard(own.TrimStart('/'), Nothing)?.Verb.Name);
        Assert.Equal(Asked(english, "en"), Asked(own, language));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_examples_of_the_welcome_ask_for_the_same_in_each_language(string language)
    {
        var (own, english) = (Phrases.In(language), Phrases.English);
        Assert.Equal(Asked(english.WelcomeExampleOne, "en"), Asked(own.WelcomeExampleOne, language));
        // When the table is wanted is no deadline; Estonian says with a case that it is.
        Assert.Equal(Asked(english.WelcomeExampleTwo, "en").Urgency, Asked(own.WelcomeExampleTwo, language).Urgency);
        Assert.Equal(Asked(english.WelcomeExampleThree, "en"), Asked(own.WelcomeExampleThree, language));
    }

    private static (string? Due, Urgency? Urgency, Duration? Estimate, int Tags) Asked(string said, string language)
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Tallinn"];
        var words = language is "en" ? TimeWords.English : TimeWords.In(language);
        var read = RequestWords.Read(said, new SpeakingTime(Now, zone, new WorkCalendar(WorkWeek.Default, zone, DaysOff.None), words));
        return (read.Due is DateReading.Clear(var due) ? due.Text : null, read.Urgency, read.Estimate, read.Tags.Count);
    }
}
