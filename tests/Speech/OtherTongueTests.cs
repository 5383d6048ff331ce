using Core.Language;
using Core.Speech.Reading;

namespace Tests.Speech;

public sealed class OtherTongueTests
{
    private static readonly SpeakingTime English = Said.When("Wed 2026-12-02 10:00", "Europe/Tallinn");

    [Fact]
    public void What_two_languages_read_is_guessed_in_neither()
    {
        Assert.Equal(new OtherTongue("x", "tr"), OtherTongue.Only(English, other => other.Words == TimeWords.In("tr") ? "x" : null));
        Assert.Null(OtherTongue.Only(English, other => other.Words == TimeWords.In("tr") || other.Words == TimeWords.In("he") ? "x" : null));
    }

    [Fact]
    public void Whoever_reads_another_language_is_offered_neither_it_nor_English() =>
        Assert.Equal(["ar", "et", "he", "mr"], OtherTongue.Than(TimeWords.In("tr")).Order());

    [Theory]
    [InlineData("call the printer, chapters 9-11", false), InlineData("call dün", true), InlineData("אתמול", true), InlineData("", false)]
    public void Most_notes_are_tried_in_no_other_language(string note, bool tried) => Assert.Equal(tried, OtherTongue.MayHold(note, TimeWords.English));
}
