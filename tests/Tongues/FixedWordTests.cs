using System.Text.RegularExpressions;
using Core.Language;
using Tests.Kit;

namespace Tests.Tongues;

/// <summary>The fixed words behind a verb are said in each language's own way too.</summary>
public sealed partial class FixedWordTests
{
    // What has no word of its own there, and why.
    private static readonly Dictionary<(string Language, string Word), string> None = new()
    {
        [("tr", "to")] = "What is to be done stands in the verb's ending: nothing joins it to whom it is for.",
        [("*", "csv")] = "The name of a kind of file, in Latin letters everywhere.",
    };

    // Words in which something is looked up by the same calls.
    private static readonly string[] Sources = ["core"];

    [Fact]
    public void Each_language_has_a_word_for_each_or_a_reason_why_not()
    {
        var lacking = from language in OwnWords.All
                      from word in OwnWords.Fixed
                      where !language.Value.ContainsKey(word) && !None.ContainsKey((language.Key, word)) && !None.ContainsKey(("*", word))
                      select $"{language.Key}: {word}";
        Assert.Empty(lacking);
        Assert.Empty(OwnWords.All.SelectMany(language => language.Value.Keys.Except(OwnWords.Fixed)));
    }

    [Fact]
    public void Every_word_that_a_command_looks_for_is_listed()
    {
        var asked = from folder in Sources
                    from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
                    where !file.Contains("/obj/") && !file.Contains("/Language/")
                    from Match call in Call().Matches(File.ReadAllText(file))
                    from Match word in Literal().Matches(call.Value)
                    select word.Groups[1].Value;
        Assert.NotEmpty(asked);
        Assert.Empty(asked.Distinct().Except(OwnWords.Fixed));
    }

    [Fact]
    public void No_word_of_a_language_means_two_that_are_looked_for_together()
    {
        string[][] together =
        [
            ["zone", "language", "rate", "currency", "hours", "urgent", "holidays", "promise", "day off", "name", "handle", "change"],
            ["on", "off"], ["new", "off"], ["today", "week", "all", "buffer"], ["open", "waiting", "done"], ["any time", "in hours"],
            ["they answer", "my morning", "client's morning"],
        ];
        var two = from slot in together
                  from language in OwnWords.All
                  from own in language.Value.Where(word => slot.Contains(word.Key)).SelectMany(word => word.Value)
                  let plain = Letters.Plain(own)
                  let meant = slot.Where(word => OwnWords.All.Values.Any(words => words.GetValueOrDefault(word, []).Any(w => Letters.Plain(w) == plain)))
                  where meant.Count() > 1
                  select $"{own}: {string.Join(", ", meant)}";
        Assert.Empty(two.Distinct());
    }

    [Theory]
    [InlineData("saat dilimi Berlin", "zone", "Berlin")]
    [InlineData("Saat Dilimi  Berlin", "zone", "Berlin")]
    [InlineData("zone Berlin", "zone", "Berlin")]
    [InlineData("لُغة العربية", "language", "العربية")]
    [InlineData("तासाचा दर ४५", "rate", "४५")]
    public void The_longest_that_begins_it_is_taken(string said, string word, string after) =>
        Assert.Equal((word, after), OwnWords.Head(said, "zone", "language", "rate"));

    [Theory]
    [InlineData("açıklama")]
    [InlineData("")]
    [InlineData("açık kapalı")]
    public void What_is_another_word_is_none(string said) => Assert.Null(OwnWords.Meant(said, "on", "off"));

    [GeneratedRegex(@"OwnWords\.(?:Meant|Head)\([^;{]*?\)")]
    private static partial Regex Call();

    [GeneratedRegex("\"([a-z' ]+)\"")]
    private static partial Regex Literal();
}
