using Core.Time;
using Core.Time.Holidays;

namespace Core.Agencies;

/// <summary>When the people of an agency work.</summary>
internal static class Calendars
{
    extension(Agency agency)
    {
        /// <summary>Hers by the clock of her own zone: the hours and holidays she told, or else the desk's; not while she is away.</summary>
        public WorkCalendar CalendarOf(Person member) => new(
            (member.Hours is null ? null : WorkWeek.Parse(member.Hours)) ?? agency.Week, member.Zone, DaysOff.Parse(member.Off))
        {
            Holidays = Countries.Named(member.Holidays ?? agency.Holidays),
            Away = Absences.Parse(member.Absent),
        };
    }

    extension(Turn turn)
    {
        /// <summary>Of whoever speaks.</summary>
        public WorkCalendar Calendar => turn.Agency.CalendarOf(turn.Who);
    }
}
