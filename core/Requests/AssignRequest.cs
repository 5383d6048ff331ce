using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Store;
using Core.Views;

namespace Core.Requests;

/// <summary>Gives a request to a colleague, who hears of it.</summary>
/// <param name="To">A mention, a name, <c>me</c>, or the id that a button names.</param>
internal sealed record AssignRequest(long Number, string To) : OfRequest(Number)
{
    private const int MostButtons = 5;

    protected override RequestMove Move => RequestMove.Assign;

    protected override async Task<View> With(Turn turn, Request request)
    {
        var members = await turn.Db.Members();
        if (To is "") return await WhichColleague(turn, request, members);
        if (await turn.ColleagueNamed(To, members) is not { } colleague) return turn.Refuse(new NoSuchColleague(To));
        var decided = RequestRules.Assign(request, turn.Who, colleague.Id, turn.Now);
        if (decided.Refused is { } no) return turn.Refuse(no);
        await turn.Db.Save(RequestStore.Requests, request, decided.Value);
        return RequestViews.Did(turn, decided.Value, turn.Say.Assigned(request.Name, colleague.Name));
    }

    private static async Task<View> WhichColleague(Turn turn, Request request, IReadOnlyList<Person> members)
    {
        var question = turn.Say.AssignToWhom(request.Name);
        if (members.Count <= MostButtons)
        {
            var buttons = members.Select(m => new Button(m.Name, $"{request.Name} assign {m.Id.Value} @{request.Version}"));
            return View.Of(question, new Line(question), new Buttons([.. buttons])) with { Pending = true };
        }
        var choices = members.Select(m => new Choice(m.Name, m.Id.Value));
        var to = new Ask("to", turn.Say.OwnerLabel, AskKind.Choice) { Required = true, Choices = [.. choices] };
        var form = new Form(question, turn.Say.SaveRequest, $"draft {await turn.KeepDraft()}");
        return View.Of(question, to) with { Form = form, Pending = true };
    }

}

internal static class ColleagueNames
{
    extension(Turn turn)
    {
        /// <param name="said">A mention, a name, <c>me</c>, or an id.</param>
        public async Task<Person?> ColleagueNamed(string said, IReadOnlyList<Person> members)
        {
            var named = said.TrimStart('@');
            if (named.Equals("me", StringComparison.OrdinalIgnoreCase)) return turn.Who;
            if (members.FirstOrDefault(m => m.Id.Value == named) is { } known) return known;
            foreach (var member in members)
            {
                var accounts = await turn.Db.AccountsOf(member.Id);
                if (accounts.Any(a => a.Platform == turn.At.Platform && a.User == named)) return member;
            }
            var key = ClientNames.Key(named);
            return members.Where(m => ClientNames.Key(m.Name) == key).ToList() is [var one] ? one : null;
        }
    }
}
