using Core.Language;
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
                    say.Zone(opened.Zone, turn.Now), Languages.NameOf(opened.Language), opened.Currency, say.Week(opened.Week.Text))),
                .. FirstSteps.Lead(turn, opened, FirstSteps.All),
            ]);
    }
}
