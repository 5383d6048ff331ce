namespace Core.Language;

internal sealed partial class English
{
    public override string ReplyHeard(string agency) => Say($"Thank you. {agency} reads this, and answers here.");
    public override string ReplyFrom(string author, string client) => author == client
        ? Say($"{client} wrote beneath your update")
        : Say($"{author} of {client} wrote beneath your update");

    public override string ReplyWithdrawn(string when) => Say($"They took it away {when}.");
    public override string ReplyMade(string request) => Say($"It is {request} now.");
    public override string ReplyAnswered => "Your answer goes into the thread.";
    public override string ReplyAnsweredAt(string when) => Say($"You answered {when}:");
    public override string ReplyLeft => "Left as it is. Nothing was sent.";
    public override string ReplyFile => "Make it a request";
    public override string ReplyAnswer => "Answer";
    public override string ReplyLeave => "Leave it";
    public override string ReplyAnswerTitle(string client) => Say($"Answer {client}");
    public override string ReplyAnswerText => "Your answer";
    public override string ReplyAnswerHint => "It is written in the thread beneath the update.";
    public override string ReplyAnswerFrom(string who) => Say($"{who} answers:");
    public override string ReplyAnswerGone(string agency) => Say($"{agency} has taken this answer back.");
    public override string ReplyGone => "They took their message away.";
    public override string ReplyUnanswered => "What is the answer?";
}
