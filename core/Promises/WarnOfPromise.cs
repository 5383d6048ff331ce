using System.Globalization;
using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Speech;
using Core.Views;
using NodaTime;

namespace Core.Promises;

/// <summary>
/// Warns whoever is to answer. Untrue once the client has heard an answer, while they are asked themselves, when the request is closed or
/// somebody else's, and when the promised moment has moved; late, it says when it should have come, and gives way to the next one.
/// </summary>
/// <param name="Due">The promised moment as it was when this was planned, in milliseconds since 1970.</param>
internal sealed record WarnOfPromise(long Number, PromiseWarning? Warning, string Due) : Question
{
    /// <summary>So late is late: the reader is told when it should have come.</summary>
    private static readonly Duration Late = Duration.FromMinutes(10);

    public override async Task<View> Run(Turn turn)
    {
        if (Warning is not { } warning || await turn.RequestInSight(Number) is not { IsOpen: true, IsSeries: false } request
            || await turn.Db.Pledge(request.Id) is not { DueAt: { } due } pledge || Text(due) != Due
            || (await turn.Db.WhoAnswers(request))?.Id != turn.Who.Id || !Warnings.IsSo(warning, pledge, turn.Calendar, turn.Now))
            return turn.Refuse(new NoSuchRequest(Number));

        var client = await turn.Db.ClientOf(request.ClientId);
        var said = turn.Say.WarnOfPromise(warning, request.Name, request.What, client.Name);
        var planned = Warnings.At(warning, pledge, turn.Calendar) ?? due;
        var left = Time.Working.Between(turn.Now, due, turn.Calendar);
        return View.Of(
            said,
            [
                new Line(said),
                new Facts(
                [
                    new Fact(turn.Say.AnswerByLabel, [.. turn.Told(due, client)]),
                    .. left > Duration.Zero ? (Fact[])[new Fact(turn.Say.WorkLeftLabel, turn.Say.Length(left))] : [],
                ]),
                new Hint(turn.Say.WhatIsAnAnswer),
                .. turn.Now - planned > Late ? (Part[])[new Hint(turn.Say.LateReminder(turn.Moment(planned)))] : [],
                new Buttons([.. RequestButtons.Likeliest(request, turn.Who.Role, turn.Say, most: 4), RequestButtons.More(request, turn.Say)]),
                SnoozeButtons.Of(turn, $"snooze {request.Name}", client),
            ]);
    }

    private static string Text(Instant due) => due.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
}
