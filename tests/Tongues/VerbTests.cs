using Core;
using Core.Language;
using Core.Speech;
using Core.Views;

namespace Tests.Tongues;

/// <summary>A sentence begins with a verb in English or in any of the languages, as people type it.</summary>
public sealed class VerbTests
{
    private static readonly Dictionary<string, string> Nothing = [];

    private static readonly Core.Speech.Grammar Grammar = new(
        [Of("timer"), Of("timer start"), Of("timer stop"), Of("R-#"), Of("R-# take"), Of("request"), Of("request list"), Of("help")],
        verb => verb switch
        {
            "timer start" => [("tr", "zamanlayıcı başlat"), ("tr", "timer başlat"), ("ar", "ابدأ المؤقّت"), ("mr", "टायमर सुरू करा")],
            "R-# take" => [("tr", "üstlen"), ("he", "לקחת"), ("et", "R-# võtan")],
            "request" => [("tr", "talep"), ("et", "tellimus")],
            "request list" => [("tr", "talep listesi")],
            "help" => [("tr", "yardım"), ("et", "abi")],
            "timer stop" => [("tr", "timer stop"), ("et", "stopp"), ("he", "stopp")],
            _ => [],
        });

    [Theory]
    [InlineData("timer start acme", "timer start", "acme", "")]
    [InlineData("zamanlayıcı başlat acme", "timer start", "acme", "tr")]
    [InlineData("ZAMANLAYICI BAŞLAT acme", "timer start", "acme", "tr")]
    [InlineData("Zamanlayici baslat acme", "timer start", "acme", "tr")]
    [InlineData("timer başlat Acme", "timer start", "Acme", "tr")]
    [InlineData("timer bas\u0327lat Acme", "timer start", "Acme", "tr")]
    [InlineData("إبدأ المؤقت شعار", "timer start", "شعار", "ar")]
    [InlineData("ابدأ المؤقّـت شعار", "timer start", "شعار", "ar")]
    [InlineData("टायमर सुरू करा acme", "timer start", "acme", "mr")]
    [InlineData("R-7 üstlen", "R-# take", "", "tr")]
    [InlineData("R-٧ לָקַחַת", "R-# take", "", "he")]
    [InlineData("\u2068R-7\u2069 võtan", "R-# take", "", "et")]
    [InlineData("R-7 votan!", "R-# take", "", "et")]
    [InlineData("talep R-7 üstlen", "R-# take", "", "tr")]
    [InlineData("talep banner", "request", "banner", "tr")]
    [InlineData("talep listesi açık", "request list", "açık", "tr")]
    [InlineData("timer yardım", "help", "timer", "")]
    [InlineData("timer stop", "timer stop", "", "")]
    [InlineData("stopp", "timer stop", "", "et he")]
    [InlineData("timer\u00A0start\u202Facme\u3000fix\u2009it", "timer start", "acme\u3000fix\u2009it", "")]
    [InlineData("zamanlayıcı\u2009başlat\u00A0acme", "timer start", "acme", "tr")]
    [InlineData("timer\u00A0yardım", "help", "timer", "")]
    [InlineData("talep\u3000R-7\u00A0üstlen", "R-# take", "", "tr")]
    public void It_is_read(string said, string verb, string after, string tongues)
    {
        var read = Grammar.Read(said, Nothing);
        Assert.NotNull(read);
        Assert.Equal((verb, after, tongues), (read.Verb.Name, ((Nothingness)read.Command).After, string.Join(' ', read.Tongues)));
    }

    // Slack's commands have English names, and people mix: what follows is in either language.
    [Theory]
    [InlineData("timer durdur", "timer stop")]
    [InlineData("timer peata", "timer stop")]
    [InlineData("taimer stop", "timer stop")]
    [InlineData("timer إيقاف", "timer stop")]
    [InlineData("timer עצירה", "timer stop")]
    [InlineData("timer थांबवा", "timer stop")]
    [InlineData("client lisa Acme", "client add")]
    [InlineData("müşteri add Acme", "client add")]
    [InlineData("standup نشر", "standup post")]
    [InlineData("standup जाने", "standup")]
    [InlineData("request यादी पाठवा", "request")]
    public void A_commands_english_name_and_ones_own_words_go_together(string said, string verb) =>
        Assert.Equal(verb, Desk.Grammar.Read(said, Nothing)?.Verb.Name);

    [Fact]
    public void The_version_of_a_card_may_stand_in_any_digits()
    {
        Assert.Equal(5, Grammar.Read("R-٧ take @٥", Nothing)!.Version);
        Assert.Equal(5, Grammar.Read("R-7 take @५", Nothing)!.Version);
    }

    [Fact]
    public void No_beginning_of_a_language_means_two_verbs()
    {
        var twice = from verb in Desk.Grammar.Verbs
                    from own in OwnVerbs.Of(verb.Name)
                    let isNumbered = verb.Name.StartsWith("R-#") || own.Beginning.Contains("R-#")
                    group verb.Name by (own.Tongue, isNumbered, Letters.Plain(own.Beginning.Replace("R-# ", ""))) into said
                    where said.Distinct().Count() > 1
                    select $"{said.Key}: {string.Join(", ", said.Distinct())}";
        Assert.Empty(twice);
    }

    [Fact]
    public void Every_beginning_of_every_language_is_of_a_verb_that_there_is_and_reads_as_it()
    {
        var names = Desk.Grammar.Verbs.Select(v => v.Name).ToHashSet();
        Assert.Empty(OwnVerbs.All.SelectMany(own => own.Value.Keys.Where(name => !names.Contains(name)).Select(name => $"{own.Key}: {name}")));
        var wrong = from verb in Desk.Grammar.Verbs
                    where verb.Who is not (Role.Bot or Role.Platform)
                    from own in OwnVerbs.Of(verb.Name)
                    let typed = verb.Name.StartsWith("R-#") && !own.Beginning.Contains("R-#") ? $"R-7 {own.Beginning}" : own.Beginning.Replace("R-#", "R-7")
                    let read = Desk.Heard(typed, Nothing)
                    where read?.Verb.Name != verb.Name && read?.Tongues.Count > 0
                    select $"{own.Tongue}: {own.Beginning} is {read?.Verb.Name ?? "nothing"} and not {verb.Name}";
        Assert.Empty(wrong);
    }

    private static Verb Of(string name) => new(name, Role.Anybody, w => new Nothingness(w.Left));

    private sealed record Nothingness(string After) : Command
    {
        public override Task<View> Run(Turn turn) => Task.FromResult(View.Nothing);
    }
}
