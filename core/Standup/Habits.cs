using System.Text.Json.Serialization;
using Core.Store;
using Core.Time;
using NodaTime;

namespace Core.Standup;

/// <summary>How a member has her standups.</summary>
/// <param name="Weekly">When the week's summary is drafted (<c>15:00 fri</c>), or <see cref="Off"/>; null for the usual.</param>
/// <param name="AutoAt">Since when a day's draft that she neither posts nor skips is posted by itself; null while it is not.</param>
/// <param name="WeeklyAutoAt">The same of a week's.</param>
internal sealed record Habit(PersonId PersonId, string? Weekly = null, Instant? AutoAt = null, Instant? WeeklyAutoAt = null)
{
    public const string Off = "off";

    [JsonIgnore]
    public bool HasWeekly => Weekly is not Off;

    /// <summary>Null for the usual.</summary>
    [JsonIgnore]
    public WeekTime? WeeklyTime => Weekly is null or Off ? null : WeekTime.Parse(Weekly);

    public bool PostsItself(string day) => (WeekRules.IsWeek(day) ? WeeklyAutoAt : AutoAt) is not null;
}

/// <summary>The client reads in its weekly summary how long was worked for it.</summary>
internal sealed record ShownHours(ClientId ClientId, Instant ShownAt);

internal static class HabitStore
{
    private const string ById = """
        select person_id, weekly, auto_at, weekly_auto_at from standup_habits
        where agency_id = @Agency and person_id = @Id
        """;

    private const string Put = """
        insert into standup_habits (person_id, agency_id, weekly, auto_at, weekly_auto_at) values (@PersonId, @Agency, @Weekly, @AutoAt, @WeeklyAutoAt)
        on conflict (person_id) do update set weekly = excluded.weekly, auto_at = excluded.auto_at, weekly_auto_at = excluded.weekly_auto_at
        """;

    private const string Delete = "delete from standup_habits where agency_id = @Agency and person_id = @Id";

    private const string HoursById = "select client_id, shown_at from standup_hours where agency_id = @Agency and client_id = @Id";

    private const string PutHours = """
        insert into standup_hours (client_id, agency_id, shown_at) values (@ClientId, @Agency, @ShownAt)
        on conflict (client_id) do update set shown_at = excluded.shown_at
        """;

    private const string DeleteHours = "delete from standup_hours where agency_id = @Agency and client_id = @Id";

    private const string AllHours = "select client_id, shown_at from standup_hours where agency_id = @Agency";

    internal static readonly Table<Habit> Habits = new("standup_habits", h => h.PersonId.Value, ById, Put, Delete);

    internal static readonly Table<ShownHours> Hours = new("standup_hours", h => h.ClientId.Value, HoursById, PutHours, DeleteHours);

    extension(AgencySession db)
    {
        /// <summary>Null while she has named none.</summary>
        public Task<Habit?> HabitOf(PersonId person) => db.One<Habit>(ById, new { Id = person });

        /// <summary>Null where the client does not read hours.</summary>
        public Task<ShownHours?> ShownHours(ClientId client) => db.One<ShownHours>(HoursById, new { Id = client });

        public async Task<IReadOnlySet<ClientId>> ClientsThatReadHours() =>
            (await db.All<ShownHours>(AllHours)).Select(h => h.ClientId).ToHashSet();
    }
}
