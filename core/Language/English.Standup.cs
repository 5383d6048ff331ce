using NodaTime;

namespace Core.Language;

internal sealed partial class English
{
    public override string StandupYesterday(LocalDate since, LocalDate day) => since.PlusDays(1) == day ? "Yesterday" : Say($"Since {Day(since, day)}");
    public override string StandupToday => "Today";
    public override string StandupWaiting => "Waiting";
    public override string StandupUnnamed => "General work";
    public override string StandupDone(string what) => Say($"{what}: done");
    public override string StandupDelivered(string what) => Say($"{what}: delivered");
    public override string StandupDue(string what, string due) => Say($"{what}, due {due}");
    public override string StandupWasDue(string what, string due) => Say($"{what}, was due {due}");
    public override string StandupChecking(string what) => Say($"{what}: being checked");
    public override string StandupNeedsAnswer(string what, string client) => Say($"{what}: waits for an answer from {client}");
    public override string StandupNeedsApproval(string what, string client) => Say($"{what}: waits for {client} to approve");
    public override string StandupNeedsUs(string what, string agency) => Say($"{what}: waits for {agency} to take it up");
    public override string StandupMore(int more) => Say($"and {more} more");
    public override string StandupTakenBack(string agency) =>
        Say($"{agency} has taken the last update back: please do not go by it. If there is another, it follows here.");
    public override string StandupFrom(string who, string day) => Say($"{who}’s update for {day}");

    public override string StandupTitle(string day) => Say($"Standup for {day}");

    public override string StandupLead(int clients) => clients switch
    {
        0 => "As it stands, no client gets anything.",
        1 => "One client has something to hear. It goes out when you post it.",
        _ => Say($"{clients} clients have something to hear. Each gets only its own part, when you post it."),
    };

    public override string StandupLogged(string length) => Say($"{length} logged (not shown to the client)");
    public override string StandupGoesOutAt(string clock, string zone) => Say($"goes out at {clock} {zone}");
    public override string StandupReachesNobody(string bind) => Say($"reaches nobody yet: say `{bind}` in its channel");
    public override string StandupMoreClients(int more) => more == 1 ? "and one more client" : Say($"and {more} more clients");
    public override string StandupPreviewTitle(string day) => Say($"Preview for {day}");
    public override string StandupPreviewLead => "This is what each client would read, in its own language and time.";
    public override string StandupNothing(string day) => Say($"There is nothing to tell any client for {day}.");
    public override string StandupComing => "Your draft is on its way to your direct messages.";
    public override string StandupWasPosted(string when) => Say($"Posted {when}.");
    public override string StandupPostedTo(IEnumerable<string> clients) => Say($"Posted to {List(clients)}.");
    public override string StandupPostsLater(string client, string when) => Say($"{client} gets it {when}.");
    public override string StandupWasSkipped(string when) => Say($"Skipped {when}. Nothing was sent.");

    public override string StandupTooLate(string day, string due, string late) =>
        Say($"Your standup draft for {day} should have come {due}. It is {late} late, so I skipped it. Nothing was sent to your clients.");

    public override string StandupLate(string due) => Say($"Late: this was meant for {due}.");
    public override string StandupNeverPosted(string day) => Say($"Your standup for {day} was never posted. Nothing was sent to your clients.");

    public override string StandupMissed(IEnumerable<string> clients, string day) =>
        Say($"{List(clients)} did not get the update for {day}: I could not send it in time, and more than three hours later I leave it to you.");

    public override string StandupSendTo(string client) => Say($"Send to {client}");
    public override string StandupEdited(string when) => Say($"Edited {when}.");
    public override string StandupRewritten(string day) => Say($"Changed. Whoever has read the update for {day} sees it as it is now.");

    public override string StandupNudge(string day, int clients) => clients == 1
        ? Say($"Your standup for {day} is still a draft; one client would hear something.")
        : Say($"Your standup for {day} is still a draft; {clients} clients would hear something.");

    public override string StandupEditTitle => "Edit the standup";
    public override string StandupEditHint => "Empty: this client gets nothing.";
    public override string StandupEditSave => "Save";
    public override string StandupEditNext(string client) => Say($"{client} and others have a form of their own: “{StandupEditFrom(client)}” on the draft.");
    public override string StandupEditFrom(string client) => Say($"Edit from {client}");
    public override string StandupAnother => "Another client";
    public override string StandupAnotherText => "What it reads";
    public override string StandupAnotherHint => "For a client that has nothing to hear so far.";
    public override string StandupAnotherWho => "Which client is this for?";
    public override string StandupAnotherWhat => "What is this client to read?";

    public override string StandupComesAt(string clock, string days) =>
        Say($"Your standup draft comes at {clock}, {Capital().Replace(days, c => c.Value.ToUpperInvariant()).Replace('-', '–')}.");

    public override string StandupComesUsually => "Your standup draft comes when your working day begins.";
    public override string StandupNextDraft(string when) => Say($"The next one: {when}.");
    public override string StandupHowToChange => "To change it: `standup at 8:30 mon-thu`.";
    public override string StandupClientAt(string client, string clock, string zone) => Say($"{client} gets its standup at {clock} {zone}, or when you post it later than that.");

    public override string StandupPost => "Post";
    public override string StandupEdit => "Edit";
    public override string StandupPreview => "Preview";
    public override string StandupSkip => "Skip";
    public override string StandupShow => "Today’s draft";
    public override string StandupNow => "Make it now";

    public override string StandupOld(string day) => Say($"That draft is from {day}, and its day is over. Here is today’s:");
    public override string StandupEmpty => "There is nothing to post: no client has anything to hear today.";
    public override string StandupNoReaders(string bind) => Say($"Nobody would read it: none of these clients has a channel or a contact yet. Say `{bind}` in a client’s channel.");
    public override string StandupTimeUnclear(string said) => Say($"I cannot read a time in “{said}”. Say it like this: `standup at 9:00 mon-fri`.");
    public override string StandupWhichTime => "In the morning or in the evening?";
    public override string StandupByDayOnly => "I write only between 7:00 and 21:00. Please choose a time in between.";
}
