namespace Core.Language;

internal sealed partial class English
{
    public override string Move(RequestMove move) => move switch
    {
        RequestMove.Take => "Take",
        RequestMove.Assign => "Assign",
        RequestMove.Start => "Start",
        RequestMove.Ask => "Ask",
        RequestMove.Answer => "Answer",
        RequestMove.Review => "Review",
        RequestMove.Deliver => "Deliver",
        RequestMove.Approve => "Approve",
        RequestMove.Changes => "Ask for changes",
        RequestMove.Done => "Done",
        RequestMove.Decline => "Decline",
        RequestMove.Cancel => "Cancel",
        RequestMove.Reopen => "Reopen",
        RequestMove.Confirm => "Confirm",
        RequestMove.Change => "Change",
        RequestMove.Due => "Due date",
        RequestMove.Estimate => "Estimate",
        RequestMove.Note => "Note",
    };

    public override string StateForClient(RequestState state) => state switch
    {
        RequestState.New => "received",
        RequestState.Accepted => "accepted",
        RequestState.InProgress => "being worked on",
        RequestState.NeedsInfo => "waiting for your answer",
        RequestState.InReview => "being checked",
        RequestState.ChangesWanted => "changes under way",
        RequestState.Waiting => "ready for your approval",
        RequestState.Done => "done",
        RequestState.Declined => "declined",
        RequestState.Cancelled => "cancelled",
    };

    public override string More => "More";
    public override string Timer => "Timer";
    public override string NewRequest => "New request";
    public override string RequestList => "My requests";

    public override string NoSuchRequest(long number) => $"There is no R-{number} here.";
    public override string NotNow(string request, string move, string state, string since) =>
        $"{request} is {state} since {since}: “{move}” does not go with that. This is possible now:";
}
