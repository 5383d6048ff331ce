using Tests.FakeTeams;

namespace Tests.Teams;

/// <summary>What people do in dialogs, each until they see what came of it.</summary>
internal static class TeamsDialogTalking
{
    extension(TeamsScene scene)
    {
        public async Task<OpenDialog> Opens(TeamsPerson who, TeamsMessage on, string label)
        {
            var dialog = await OpenDialog.On(who, on, label);
            await scene.Idle();
            return dialog;
        }

        /// <summary>Fills in a dialog and presses a button in it.</summary>
        public async Task<OpenDialog> Sends(OpenDialog dialog, string label, params IReadOnlyList<(string Name, string Value)> fields)
        {
            await dialog.Types(fields).Presses(label);
            await scene.Idle();
            return dialog;
        }
    }

    /// <summary>All of these stand in it, in any order.</summary>
    public static void Reads(this OpenDialog dialog, params IReadOnlyList<string> parts) =>
        Assert.All(parts, part => Assert.Contains(part, dialog.Message ?? dialog.Card.Text, StringComparison.Ordinal));
}
