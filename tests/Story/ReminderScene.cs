using NodaTime;
using Tests.Kit;

namespace Tests.Story;

/// <summary>What the stories of reminders say again and again.</summary>
internal static class ReminderScene
{
    private static bool Reminds(Carried carried) => carried.View.AllButtons().Any(b => b.Say.StartsWith("remind done", StringComparison.Ordinal));

    extension(Office office)
    {
        /// <summary>The clock goes on to that instant, the days between are planned, and what left is told with whoever read it.</summary>
        public async Task<IReadOnlyList<string>> Until(int month, int day, int hour, int minute = 0, int year = 2026)
        {
            var at = Instant.FromUtc(year, month, day, hour, minute);
            var told = new List<string>();
            while (office.Clock.Now < at)
            {
                office.Clock.Now = Instant.Min(at, office.Clock.Now + Duration.FromHours(1));
                told.AddRange((await office.Reminded()).Select(c => $"{c.To.User ?? c.To.Room}: {c.View.Fallback}"));
            }
            return told;
        }

        /// <summary>What leaves now, without cards drawn for requests.</summary>
        public async Task<IReadOnlyList<Carried>> Reminded() => [.. (await office.Letters()).Where(c => !c.Again && Reminds(c))];
    }
}
