using Core.Language;

namespace Tests.Tongues;

public sealed class BidiTests
{
    private const Direction Right = Direction.RightToLeft, Left = Direction.LeftToRight;

    private static readonly char[] Marks =
        ['\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'];

    [Theory]
    [InlineData("R-7")]
    [InlineData("17:00")]
    [InlineData("€1,200.50")]
    [InlineData("Acme & Sons (Tallinn)")]
    [InlineData("https://acme.test/a?b=1")]
    [InlineData("٣")]
    [InlineData("שרה Acme")]
    public void What_is_not_of_its_direction_is_isolated_among_right_to_left_letters(string inserted) =>
        Assert.Equal($"\u2068{inserted}\u2069", Bidi.Isolate(inserted, Right));

    [Theory]
    [InlineData("عميل جديد")]
    [InlineData("שרה כהן")]
    [InlineData("")]
    public void What_is_of_its_direction_stays_as_it_is(string inserted) => Assert.Equal(inserted, Bidi.Isolate(inserted, Right));

    [Fact]
    public void Among_left_to_right_letters_only_what_may_turn_is_isolated()
    {
        Assert.Equal("R-7", Bidi.Isolate("R-7", Left));
        Assert.Equal("\u2068שרה (Acme)\u2069", Bidi.Isolate("שרה (Acme)", Left));
    }

    [Theory]
    [InlineData("R-7 · ", "\u2068R-7\u2069 · ")]
    [InlineData(", 17:00", ", \u206817:00\u2069")]
    [InlineData("הבקשה \u2068R-7\u2069 נרשמה.", "הבקשה \u2068R-7\u2069 נרשמה.")]
    public void A_piece_of_a_line_stands_by_itself_without_what_parts_it_from_the_next(string piece, string isolated) =>
        Assert.Equal(isolated, Bidi.Piece(piece, Right));

    [Fact]
    public void Each_line_has_an_isolate_of_its_own_for_a_line_ends_them_all() =>
        Assert.Equal("\u2068one\u2069\n\n\u2068two\u2069", Bidi.Isolate("one\n\ntwo", Right));

    [Theory]
    [InlineData("a\u2069b", "\u2068ab\u2069")]
    [InlineData("a\u2068b", "\u2068a\u2068b\u2069\u2069")]
    [InlineData("a\u2067b\u2069c\u2069\u2069d", "\u2068a\u2067b\u2069cd\u2069")]
    public void Marks_that_somebody_wrote_neither_end_ours_nor_swallow_the_sentence(string inserted, string isolated) =>
        Assert.Equal(isolated, Bidi.Isolate(inserted, Right));

    [Fact]
    public void Whatever_is_set_in_comes_out_balanced_and_without_its_marks_as_it_was()
    {
        var random = new Random(20260311);
        string[] some = ["R-7", " ", "שלום", "غد", "٣", "17:00", "\n", "(", ")", "a", .. Marks.Select(mark => mark.ToString())];
        for (var round = 0; round < 5_000; round++)
        {
            var inserted = string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => some[random.Next(some.Length)]));
            foreach (var around in (Direction[])[Left, Right])
            {
                var isolated = Bidi.Isolate(inserted, around);
                Assert.All(isolated.Split('\n'), line => Assert.True(IsBalanced(line), $"{round}: {Escaped(inserted)}"));
                Assert.Equal(Bidi.Strip(inserted), Bidi.Strip(isolated));
            }
        }
    }

    [Fact]
    public void Every_mark_is_taken_out_and_nothing_else()
    {
        Assert.Equal("R-7 take", Bidi.Strip(string.Join("", Marks) + "R-7" + string.Join("", Marks) + " take"));
        Assert.Equal("क्‍ष \u200C می‌خواهم", Bidi.Strip("क्‍ष \u200C می‌خواهم"));
    }

    [Fact]
    public void Every_hole_of_a_sentence_is_isolated_and_its_own_words_are_not()
    {
        string? none = null;
        Assert.Equal("Request R-7 of \u2068عميل\u2069: 5, type `note عميل`", Said($"Request {"R-7"} of {"عميل"}{none}: {5L}, type `note {"عميل"}`"));
        Assert.Equal("\u2068אקמה\u2069 and Bolt", Phrases.English.List(["אקמה", "Bolt"]));
    }

    private static string Said(Spoken sentence) => sentence.ToString();

    private static bool IsBalanced(string line)
    {
        var open = 0;
        foreach (var letter in line)
        {
            if (letter is >= '\u2066' and <= '\u2068') open++;
            if (letter is '\u2069' && --open < 0) return false;
        }
        return open == 0;
    }

    private static string Escaped(string text) => string.Concat(text.Select(letter => $"\\u{(int)letter:x4}"));
}
