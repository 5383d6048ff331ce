using Core.Speech.Reading;

namespace Tests.Speech;

public sealed class RequestWordsTests
{
    public static TheoryData<string, string, string> Rows() =>
        [.. Said.Rows("requests.txt").Select(row => (row[0], row[1], row[2]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_request_reads_as_the_file_says(string sentence, string what, string options)
    {
        var read = RequestWords.Read(sentence, Said.When("Wed 2026-12-02 10:00", "Europe/Berlin"));
        Assert.Equal(what, read.What);
        Assert.Equal(options.Split("; ").Order(StringComparer.Ordinal), Options(read).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Fix it by friday 5pm !urgent\nthe one on top", "Fix it\nthe one on top", "due 2026-12-04T17:00; urgent")]
    [InlineData("Fix it\nthe one on top, by friday 5pm", "Fix it\nthe one on top", "due 2026-12-04T17:00")]
    [InlineData("Fix it by hand\nthe one on top", "Fix it by hand\nthe one on top", "")]
    [InlineData("Fix it by friday\nthe one on top --", "Fix it by friday\nthe one on top", "")]
    public void Options_stand_at_the_end_of_all_or_of_the_first_line(string sentence, string what, string options) =>
        A_request_reads_as_the_file_says(sentence, what, options);

    private static IReadOnlyList<string> Options(RequestWords read)
    {
        var options = new List<string>(read.Tags.Select(tag => $"#{tag}"));
        if (read.Due is DateReading.Clear(var due)) options.Add($"due {due}");
        if (read.Due is DateReading.Asked(var question, _)) options.Add($"ask {question}");
        if (read.Urgency is { } urgency) options.Add(urgency.ToString().ToLowerInvariant());
        if (read.Estimate is { } estimate) options.Add($"est {Durations.Text(estimate)}");
        if (read.Every is { } rule) options.Add($"every {rule}");
        return options.Count == 0 ? [""] : options;
    }
}
