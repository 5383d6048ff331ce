using System.Text.RegularExpressions;
using Core;
using Core.Language;
using Tests.Kit;

namespace Tests.Tongues;

/// <summary>What the help and the hints of a language show is said in one office, and what English shows in another: both are answered alike.</summary>
public abstract partial class SampleStories(Func<Task<Office>> open)
{
    private static readonly Dictionary<string, string> Nothing = [];

    private static readonly string[] Last = ["client archive acme", "client room acme", "team remove @colleague"];

    public static TheoryData<string> Tongues => [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Tongues))]
    public async Task It_is_answered_as_in_English(string language)
    {
        await using var english = await open();
        await using var own = await open();
        foreach (var office in (Office[])[english, own]) await Prepare(office, language);

        var sentences = Samples.All[language].Where(sample => Desk.Heard(sample.Key, Nothing) is not null).OrderBy(sample => Array.IndexOf(Last, sample.Key));
        var wrong = new List<string>();
        foreach (var (shown, typed) in sentences)
        {
            var (asked, said) = (await Answer(english, English(shown, typed)), await Answer(own, Here(Braces().Replace(typed, "$1"))));
            if (asked != said) wrong.Add($"{typed}\n   {shown}: {asked}\n   {typed}: {said}");
            if (shown.StartsWith("language ", StringComparison.Ordinal))
                foreach (var office in (Office[])[english, own]) await office.Says($"language {language}");
        }
        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    private static async Task Prepare(Office office, string language)
    {
        await office.Says("request acme The banner");
        await office.Says("R-1 take");
        await office.Says("timer start acme at 9:00");
        foreach (var who in (string[])["U1", "U-CLEO"]) await office.Says($"language {language}", by: who);
    }

    private static async Task<string> Answer(Office office, string sentence)
    {
        var who = Desk.Heard(sentence, Nothing) is { Verb.Who: var may } && (may & Role.Owner) == 0 ? "U-CLEO" : "U1";
        var view = await office.Says(sentence, by: who);
        return Ids().Replace($"{view.Fallback}\n{view.Text()}", "…");
    }

    // What is free text in the one is said in the other too.
    private static string English(string shown, string typed)
    {
        var free = Braces().Match(typed);
        var replaced = !free.Success ? shown : Free.Aggregate(shown, (said, text) => said.Contains(text) ? said.Replace(text, free.Groups[1].Value) : said);
        return Here(replaced);
    }

    private static string Here(string said) => Colleague().Replace(said.Replace("R-41", "R-1"), "@U2");

    private static readonly string[] Free =
    [
        "Acme & Sons", "to call Cleo", "North Desk", "@colleague", "fix the banner and the footer", "fix the banner", "Fix the banner", "which logo",
        "the green one", "a bigger logo", "not in our contract", "the logo is in the drive", "fix the header", "drafting", "sent the draft",
        "call with the printer",
    ];

    [GeneratedRegex(@"\{(.*?)\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"@(?!U2)[\p{L}\p{M}]+")]
    private static partial Regex Colleague();

    [GeneratedRegex("[0-9a-f]{32}|https://[^ ]*feed[^ ]*")]
    private static partial Regex Ids();
}

public sealed class SampleStoriesOnSqlite() : SampleStories(Office.OnSqlite);

public sealed class SampleStoriesOnPostgres() : SampleStories(Office.OnPostgres);
