using NodaTime;

namespace Core.Language;

public abstract partial class Phrases
{
    public abstract string PromiseTitle { get; }
    public abstract string PromiseLabel { get; }
    public abstract string PromiseHint { get; }
    public abstract string ClientPromiseHint { get; }
    /// <summary>Opens the form for any other.</summary>
    public abstract string PromiseOther { get; }
    public abstract string PromiseNone { get; }
    public abstract string PromiseCounted { get; }
    public abstract string WorkingHours(Duration length);
    public abstract string WorkingDays(int days);

    /// <param name="length">As <see cref="WorkingHours"/> says it; null where nothing is promised.</param>
    public abstract string PromiseOfDesk(string? length);
    public abstract string PromiseSet(string? length);

    /// <param name="own">True where it is not the desk's.</param>
    public abstract string PromiseOfClient(string client, string? length, bool own);
    public abstract string ClientPromiseSet(string client, string? length, bool own);

    /// <param name="length">Null where nothing is promised.</param>
    public abstract string PromiseToYou(string agency, string? length);

    /// <summary>On a client's card.</summary>
    public abstract string PromiseFact(string? length, bool own);
    public abstract string PromiseReadAsWorking(string said, string length);
    public abstract string PromiseHolds { get; }
    public abstract string PromiseCounts(string client, string counts);
    public abstract string PromiseCount(long kept, long broken, long running);
    public abstract string NoPromisesYet { get; }
    public abstract string UnknownPromise(string said);
    public abstract string PromiseIsTheOwners { get; }
    public abstract string Month(YearMonth month);

    public abstract string AnswerByLabel { get; }
    public abstract string DoneByLabel { get; }

    /// <param name="left">Of working time.</param>
    public abstract string AnswerStands(string left);
    public abstract string WorkLeftLabel { get; }
    public abstract string WhatIsAnAnswer { get; }
    public abstract string WarnOfPromise(PromiseWarning warning, string request, string what, string client);
}
