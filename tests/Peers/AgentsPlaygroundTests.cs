using NodaTime;

namespace Tests.Peers;

/// <summary>
/// The main job as Microsoft's own client of Teams has people do it: what it lets them type, how it draws our cards, what it sends for a press.
/// </summary>
public sealed class AgentsPlaygroundTests
{
    [Fact]
    public async Task In_the_personal_chat_the_desk_is_set_up_and_the_work_done_by_forms_and_buttons()
    {
        await using var teams = await AgentsPlayground.Open("personal");
        await Begin(teams);

        await teams.Says("request");
        await teams.Shows("asked", "New request");
        await teams.Press("New request", "Send");
        await teams.Shows("empty", "New request", "Please fill this in.");
        await teams.Fill("New request", "What is to be done", "Fix the banner");
        await teams.Fill("New request", "Due", "32 dec");
        await teams.Press("New request", "Send");
        await teams.Shows("wrong", "New request", "32 dec");
        await teams.Fill("New request", "Due", "friday 5pm");
        await teams.Press("New request", "Send");
        await teams.Shows("filed", "R-1 is filed");
        await teams.Shows("told", "new", "asked by Ada Alder");
        await teams.Press("asked by Ada Alder", "Take");
        await teams.Shows("taken", "R-1 is yours");
        await Work(teams);
        await teams.Finds("banner", "in progress · ");
        await teams.Shows("inserted", "R-1 · Fix the banner", "As it was on");
        Assert.Empty(await teams.Refused());
    }

    [Theory]
    [InlineData("chat", AgentsPlayground.Chat)]
    [InlineData("channel", AgentsPlayground.Channel)]
    public async Task In_a_clients_room_a_mention_is_enough_and_the_room_reads_what_is_the_clients(string story, string room)
    {
        await using var teams = await AgentsPlayground.Open(story);
        await Begin(teams);

        await teams.Enter(room);
        await teams.Says("client room acme");
        await teams.Shows("welcome", "I work for North Desk");
        await teams.Press("I work for North Desk", "Ask for something");
        await teams.Shows("asked", "New request");
        await teams.Fill("New request", "What is to be done", "Fix the banner");
        await teams.Fill("New request", "Due", "friday 5pm");
        await teams.Press("New request", "Send");
        await teams.Shows("filed", "R-1 is filed");
        await teams.Shows("card", "received");
        await teams.Says("R-1 take");
        await teams.Shows("taken", "accepted");
        await teams.Enter(AgentsPlayground.Personal);
        await teams.Shows("mine", "R-1 is yours");
        await Work(teams);
        await teams.Press("Standup for", "Post");
        await teams.Shows("posted", "posted");
        await teams.Enter(room);
        await teams.Shows("update", "update for");
        Assert.Empty(await teams.Refused());
    }

    private static async Task Begin(AgentsPlayground teams)
    {
        await teams.Shows("hello", "Hello Ada Alder!");
        await teams.Press("Hello Ada Alder!", "Set up");
        await teams.Told("To set me up, say setup and the six-digit code, like setup 123456.");
        await teams.Says($"setup {teams.Code} North Desk");
        await teams.Shows("open", "North Desk is open, and it is yours");
        await teams.Press("North Desk is open", "Add a client");
        await teams.Shows("client", "Time zone");
        await teams.Fill("Time zone", "Name", "Acme & Sons");
        await teams.Fill("Time zone", "Time zone", "America/New_York");
        await teams.Press("Time zone", "Save");
        await teams.Shows("added", "Added Acme & Sons");
    }

    private static async Task Work(AgentsPlayground teams)
    {
        await teams.Says("timer start R-1 drafting");
        await teams.Shows("running", "The timer is running for R-1");
        teams.Clock.Pass(Duration.FromMinutes(25));
        await teams.Press("The timer is running for R-1", "Stop");
        await teams.Shows("stopped", "Stopped: R-1", "25m");
        await teams.Says("standup");
        await teams.Shows("standup", "Standup for");
    }
}
