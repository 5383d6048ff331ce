namespace Tests.Kit;

/// <summary>
/// What is told once for each database: <c>class TimerStories(Func&lt;Task&lt;Office&gt;&gt; open) : Stories(open)</c>, and beside it
/// <c>TimerOnSqlite() : TimerStories(Office.OnSqlite)</c> and <c>TimerOnPostgres() : TimerStories(Office.OnPostgres)</c>.
/// </summary>
public abstract class Stories(Func<Task<Office>> open)
{
    protected Task<Office> Open() => open();
}
