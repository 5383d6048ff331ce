using Tests.Story;

namespace Tests.Leaks;

/// <summary>The matrix among people who read another language: what a sentence may tell does not hang on the words that tell it.</summary>
public sealed class LeaksInTongues
{
    public static TheoryData<string> Languages => [.. Slice.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Nobody_reads_what_is_not_theirs_in_any_language(string language)
    {
        await using var host = await LeakHost.On(Database.Sqlite, AtSlack.Stand);
        await Matrix.Nothing(host, $"leaks-in-{language}", new Slice(language));
    }
}
