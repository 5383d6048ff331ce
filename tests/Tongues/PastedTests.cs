using Core;
using Core.Clients;
using Core.Language;
using Core.Speech;

namespace Tests.Tongues;

/// <summary>What a card isolates, or another keyboard writes, is understood when it comes back; what people wrote is kept as it was.</summary>
public sealed class PastedTests
{
    private static readonly Dictionary<string, string> NoFields = [];

    [Theory]
    [InlineData("R-41 take", "R-# take")]
    [InlineData("\u2068R-41\u2069 take", "R-# take")]
    [InlineData("\u200FR-41\u200E take", "R-# take")]
    [InlineData("R-٤١ take", "R-# take")]
    [InlineData("r-४१", "R-#")]
    [InlineData("\u2068request\u2069 \u2068R-41\u2069 take", "R-# take")]
    [InlineData("\u2068timer\u2069 status", "timer status")]
    [InlineData("\u2068timer\u2069 help", "help")]
    public void A_sentence_is_found(string said, string verb)
    {
        var read = Desk.Grammar.Read(said, NoFields);
        Assert.Equal(verb, read?.Verb.Name);
    }

    [Fact]
    public void What_follows_the_verb_is_kept_as_it_was_written()
    {
        Words? kept = null;
        var grammar = new Core.Speech.Grammar(new Verb("request", Role.Known, words => { kept = words; return Desk.Grammar.Read("help", NoFields)!.Command; }));
        grammar.Read("request أصلح \u2068Acme\u2069 ٣ مرات", NoFields);
        Assert.Equal("أصلح \u2068Acme\u2069 ٣ مرات", kept!.Rest("what"));
    }

    [Fact]
    public void One_word_that_is_taken_has_no_marks() =>
        Assert.Equal(("acme", "x"), new Words("\u2068acme\u2069 x", NoFields) is var words ? (words.Next("client"), words.Left) : default);

    [Fact]
    public void A_name_is_the_same_with_marks_and_without() =>
        Assert.Equal(ClientNames.Key("כהן ובניו"), ClientNames.Key("\u200F\u2067כהן ובניו\u2069"));

    [Theory]
    [InlineData("٤٥", 4500)]
    [InlineData("४५.५०", 4550)]
    [InlineData("\u2068€٤٥٫٥٠\u2069", 4550)]
    public void An_amount_may_be_written_in_any_digits(string said, long minor) => Assert.Equal(minor, ClientRules.Rate(said, "EUR"));
}
