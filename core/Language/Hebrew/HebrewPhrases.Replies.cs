namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string ReplyHeard(string agency) => Say($"תודה. ההודעה תיקרא אצל {agency}, והתשובה תופיע כאן.");
    public override string ReplyFrom(string author, string client) => author == client
        ? Say($"תגובה מאת {client} לעדכון שלך")
        : Say($"תגובה מאת {author} ({client}) לעדכון שלך");

    public override string ReplyWithdrawn(string when) => Say($"התגובה נמחקה: {when}.");
    public override string ReplyMade(string request) => Say($"התגובה נרשמה כבקשה {request}.");
    public override string ReplyAnswered => "התשובה שלך תופיע בשרשור.";
    public override string ReplyAnsweredAt(string when) => Say($"התשובה שלך, {when}:");
    public override string ReplyLeft => "התגובה נשארה כפי שהיא. לא נשלח דבר.";
    public override string ReplyFile => "רישום כבקשה";
    public override string ReplyAnswer => "תשובה";
    public override string ReplyLeave => "ללא שינוי";
    public override string ReplyAnswerTitle(string client) => Say($"תשובה אל {client}");
    public override string ReplyAnswerText => "התשובה שלך";
    public override string ReplyAnswerHint => "התשובה תופיע בשרשור שמתחת לעדכון.";
    public override string ReplyAnswerFrom(string who) => Say($"תשובה מאת {who}:");
    public override string ReplyAnswerGone(string agency) => Say($"התשובה הזו בוטלה על ידי {agency}.");
    public override string ReplyGone => "ההודעה שלהם נמחקה.";
    public override string ReplyUnanswered => "מה התשובה?";
}
