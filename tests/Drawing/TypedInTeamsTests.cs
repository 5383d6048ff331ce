using System.Text.RegularExpressions;
using Bots.Teams;
using Tests.FakeTeams;
using Tests.Leaks;

namespace Tests.Drawing;

/// <summary>Whatever can be answered or told in Teams: none of it tells people to type what only Slack has.</summary>
public sealed partial class TypedInTeamsTests
{
    [Fact]
    public async Task No_text_drawn_for_teams_tells_anybody_to_type_a_slash_command()
    {
        var views = await EveryAnswer.Drawn(AtTeams.Stand);
        var wrong =
            from view in views
            from text in (string[])[view.View.Fallback, new ShownCard(AdaptiveCard.Of(view.View)).Text]
            where Slash().IsMatch(text)
            select $"{view.Name}: {Slash().Match(text).Value}";
        Assert.Equal([], wrong.Distinct());
        Assert.True(views.Count > 100, $"only {views.Count} views");
    }

    [GeneratedRegex(@"(?:^|[\s`(“])/(?:va|request|timer|timesheet|deadlines|standup|client|plan|invite|help)\b", RegexOptions.Multiline)]
    private static partial Regex Slash();
}
