using Core.Views;

namespace Core.Agencies;

internal static class SetupViews
{
    /// <summary>The desk is open; the first steps follow.</summary>
    public static View Open(Turn turn, Agency opened)
    {
        var say = turn.Say;
        return View.Of(
            say.SetUp(opened.Name),
            [
                new Title(say.SetUp(opened.Name)),
                new Line(say.SetUpFacts(
                    say.Zone(opened.Zone, turn.Now), say.NameOfLanguage(opened.Language), opened.Currency, say.Week(opened.Week.Text))),
                .. Promise(turn, opened),
                .. FirstSteps.Lead(turn, opened, FirstSteps.All),
                Tongues.Row(again: "hi"),
            ]);
    }

    /// <summary>What was said of it, or else the question: clients ask how soon they are answered before they ask for anything.</summary>
    private static IReadOnlyList<Part> Promise(Turn turn, Agency opened) => opened.Promise is not null
        ? [new Line(turn.Say.PromiseOfDesk(Promised.In(turn.Say, opened.Promise)))]
        :
        [
            new Line(new Strong(turn.Say.PromiseLabel)),
            new Buttons(
            [
                .. UnknownPromise.Usual.Select(promise => new Button(
                    Promised.In(turn.Say, promise) ?? turn.Say.PromiseNone, $"promise {Promised.Typed(promise)}")),
                new Button(turn.Say.PromiseOther, "promise change"),
            ]),
        ];
}
