using Core.Clients;
using Core.Speech.Reading;
using Core.Time;
using Core.Views;
using NodaTime;

namespace Core.Requests;

/// <summary>Due dates as they are said, asked about, and kept.</summary>
internal static class RequestDates
{
    private const int MostOptions = 4;

    /// <summary>Said instead of a date by whoever wants none.</summary>
    public const string None = "none";

    extension(Turn turn)
    {
        /// <summary>The speaker's clock, and the working days of the client for whom it is to be done.</summary>
        public SpeakingTime Speaking(Client client) => new(turn.Now, turn.Who.Zone, client.Calendar, turn.Words);

        /// <summary>Asks which date was meant; each answer is one button. Nothing has been done yet.</summary>
        /// <param name="draft">Of the whole sentence.</param>
        public View WhichDate(DateReading.Asked asked, string draft)
        {
            var today = turn.Now.InZone(turn.Who.Zone).Date;
            var question = asked.Question switch
            {
                DateQuestion.Past => turn.Say.DueIsPast,
                DateQuestion.IsItADate => turn.Say.IsItADate,
                _ => turn.Say.WhichDate,
            };
            var view = View.Of(
                question,
                new Line(question),
                new Buttons(
                [
                    .. asked.Options.Take(MostOptions).Select(o => new Button(turn.Say.Due(o.Text, today), $"draft {draft} due {o.Text}")),
                    new Button(turn.Say.NoDueDate, $"draft {draft} due {None}"),
                ]));
            return view with { Pending = true };
        }
    }

    extension(Request request)
    {
        /// <summary>Said in the speaker's zone, kept in the client's; a date alone is the end of the client's working day.</summary>
        /// <param name="due">Null for none.</param>
        public Request DueOn(Due? due, DateTimeZone speaker, Client client)
        {
            if (due is not { } said) return request with { Due = null, DueZone = null, DueAt = null };
            var kept = said.Moved(speaker, client.Zone);
            return request with { Due = kept.Text, DueZone = client.ZoneId, DueAt = kept.Instant(client.Zone, RequestTimes.Week(client)) };
        }

        /// <summary>The same due after the client's zone or hours have changed: a moment stays that moment, a day stays that day.</summary>
        public Request DueAnew(Client client) => request switch
        {
            // A time that its clock leaves out now stays what was said.
            { DueZone: { } zone } when zone == client.ZoneId => request.DueByRules(client),
            { Due: { } text, DueZone: { } zone } => request.DueOn(Due.Parse(text)!.Value, Tz.Of(zone), client),
            _ => request,
        };

        /// <summary>What was said stays, and so does where it holds; only the rules of that clock may be others now.</summary>
        public Request DueByRules(Client client) => request switch
        {
            { Due: { } text, DueZone: { } zone } =>
                request with { DueAt = Due.Parse(text)!.Value.Instant(Tz.Of(zone), RequestTimes.Week(client)) },
            _ => request,
        };
    }
}
