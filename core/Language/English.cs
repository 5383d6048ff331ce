namespace Core.Language;

internal sealed partial class English : Phrases
{
    public override string Tag => "en";

    // A name in Hebrew or Arabic would pull the words beside it along.
    private static string Say(Spoken sentence) => sentence.ToString();

    public override string NotSetUpHere => "I am not set up in this workspace yet. Whoever runs me has to install me here first.";
    public override string BeingSetUp(string? by) => by is null
        ? "I am still being set up here. Whoever runs me can begin by sending me `setup` in a direct message."
        : Say($"I am still being set up here, by {by}. Please ask them to begin by sending me `setup` in a direct message.");
    public override string OneMoment => "One moment: I have your message and am finding out who you are. The answer follows here.";
    public override string Busy => "I am too busy right now, so nothing was recorded. Please say it again.";
    public override string TakesLonger => "This takes longer than usual; my answer follows. If none comes within a minute, please look whether it is there, and say it again if not.";
    public override string Broken(string id) => Say($"Something went wrong on my side, and nothing was done. Please say it again; if it happens twice, tell whoever runs me: {id}.");
    public override string NotSaved(string id) => Say($"That could not be saved, and nothing was recorded. Please say it again; if it happens twice, tell whoever runs me: {id}.");
    public override string Unsure(string id) => Say($"My disk failed while I was saving that. Please look whether it is there before you say it again, and tell whoever runs me: {id}.");
    public override string NotUnderstood => "I did not understand that. Say `help` to see what I can do.";
    public override string DidYouMean(string sentence) => Say($"I did not understand that. Did you mean `{sentence}`?");
    public override string NotAllowed => "You cannot do that here. Say `help` to see what you can do.";
    public override string StrangerHere(string agency) => Say($"Hello! I work for {agency}, and I do not know you yet. I have asked them who you are; nothing is lost, please try again once they have answered.");
    public override string DraftGone => "I no longer have what this button was for. Please say it again.";
    public override string CardWasOld => "This has changed since you got that button. Here is how it stands now.";
    public override string TooLong(int most) => Say($"That is longer than I can keep: {most} characters at most. Please shorten it, or put it into a file and give me the link.");
    public override string NotHereYet(string verb) => Say($"`{verb}` is not here yet. Nothing was done.");

    public override string Undo => "Undo";
    public override string UndoDone(string? what) => what is null ? "Undone. It is as it was before." : Say($"Undone: `{what}`. It is as it was before.");
    public override string UndoNothing => "There is nothing of yours to undo from the last ten minutes.";
    public override string UndoTooLate => "That can no longer be undone: ten minutes have passed. You can still change it by hand.";
    public override string UndoChangedSince(string by, string when) => Say($"That cannot be undone: {by} has changed it since ({when}). You can still change it by hand.");
    public override string Change => "Change";
    public override string Cancel => "Cancel";
    public override string OpenForm => "Open the form";
    public override string FieldNeeded => "Please fill this in.";
    public override string NothingToShare => "Only what can be looked at can be shared, such as `share deadlines` or `share R-41`.";
    public override string ShareNeedsRoom => "Say that in the channel that should see it. I share things only in a client’s own channel.";

    public override string HelpTitle => "What I can do for you here";
    public override string HelpHow => "Type any of these as they stand here, or the bare words in a direct message to me. `help timer` tells more about one.";
    public override string HelpOn(string verb) => Say($"Help on {verb}");
}
