using NodaTime;
using NodaTime.Text;

namespace Core.Language;

internal sealed partial class English
{
    private static readonly YearMonthPattern MonthAndYear = YearMonthPattern.CreateWithInvariantCulture("MMMM yyyy");

    public override string PromiseTitle => "Response promise";
    public override string PromiseLabel => "Within how much working time do clients get an answer?";
    public override string PromiseHint => "24 working hours, 2 working days, or none.";
    public override string ClientPromiseHint => "4 working hours, 2 working days, or none. Empty: as to everybody.";
    public override string PromiseOther => "Something else";
    public override string PromiseNone => "none";
    public override string PromiseCounted =>
        "It counts the working time of whoever is to answer: nights, weekends, holidays and days off are left out, and so is the time in which the client is asked something.";

    public override string WorkingHours(Duration length) => length == Duration.FromHours(1) ? "1 working hour"
        : Whole(length) % 60 == 0 ? Say($"{Whole(length) / 60} working hours")
        : Say($"{Length(length)} of working time");

    public override string WorkingDays(int days) => days == 1 ? "1 working day" : Say($"{days} working days");

    public override string PromiseOfDesk(string? length) => length is null
        ? "No time is promised for an answer. To promise one: `promise 24 working hours`."
        : Say($"Clients are promised an answer within {length}.");

    public override string PromiseSet(string? length) => length is null
        ? "From now on no time is promised for an answer."
        : Say($"From now on clients are promised an answer within {length}.");

    public override string PromiseOfClient(string client, string? length, bool own) => (length, own) switch
    {
        (null, true) => Say($"{client} is promised no time for an answer."),
        (null, false) => Say($"{client} is promised no time for an answer, as nobody is."),
        (_, true) => Say($"{client} is promised an answer within {length}."),
        _ => Say($"{client} is promised an answer within {length}, as everybody is."),
    };

    public override string ClientPromiseSet(string client, string? length, bool own) => Say($"From now on {PromiseOfClient(client, length, own)}");

    public override string PromiseToYou(string agency, string? length) => length is null
        ? Say($"{agency} promises no time within which you get an answer.")
        : Say($"{agency} promises you an answer within {length}. Each request says when that is.");

    public override string PromiseFact(string? length, bool own) => (length, own) switch
    {
        (null, true) => "none for this client",
        (null, false) => "none",
        (_, true) => Say($"an answer within {length}"),
        _ => Say($"an answer within {length}, as to everybody"),
    };

    public override string PromiseReadAsWorking(string said, string length) =>
        Say($"I read “{said}” as {length}: nights, weekends, holidays and days off do not count.");

    public override string PromiseHolds => "It holds for what is asked from now on; what was promised before stays promised as it was.";
    public override string PromiseCounts(string client, string counts) => Say($"{client}: {counts}");

    public override string PromiseCount(long kept, long broken, long running) =>
        string.Join(", ", ((string[])[Say($"{kept} kept"), broken > 0 ? Say($"{broken} broken") : "", running > 0 ? Say($"{running} still running") : ""]).Where(part => part is not ""));

    public override string NoPromisesYet => "Nothing has been asked since a time was promised, so nothing is counted yet.";

    public override string UnknownPromise(string said) =>
        Say($"I cannot read “{said}” as working time. Say it so: `promise 24 working hours`, `promise 2 working days`, or `promise none`; 500 hours or 60 days at the most.");

    public override string PromiseIsTheOwners =>
        "What is promised to everybody, the owner of the desk says. To promise one client something else: `client acme promise 4 working hours`.";

    public override string Month(YearMonth month) => MonthAndYear.Format(month);

    public override string AnswerByLabel => "Answer by";
    public override string DoneByLabel => "Expected done";
    public override string AnswerStands(string left) => Say($"waits for the client; then {left} of working time are left");
    public override string WorkLeftLabel => "Working time left";

    public override string WhatIsAnAnswer =>
        "An answer is what the client hears: a message in the thread of its card in their room, a delivery, a no. A question lets the clock stand until they have answered.";

    public override string WarnOfPromise(PromiseWarning warning, string request, string what, string client) => warning switch
    {
        PromiseWarning.Half => Say($"{request} still needs your answer, and half of the time promised to {client} is gone: {what}"),
        PromiseWarning.NineTenths => Say($"{request} needs your answer soon, nine tenths of the time promised to {client} are gone: {what}"),
        PromiseWarning.Breach => Say($"{request} was not answered in the time promised to {client}: {what}"),
    };
}
