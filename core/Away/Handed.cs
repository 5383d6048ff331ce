using Core.Agencies;
using Core.Requests;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Away;

/// <summary>What somebody gave to colleagues and they still have, undone.</summary>
internal sealed record HandedWork(Handover Row, Request Request, Person To);

internal static class Handing
{
    extension(Turn turn)
    {
        public Task<IReadOnlyList<HandedWork>> Handed() => turn.HandedBy(turn.Who.Id);

        public async Task<IReadOnlyList<HandedWork>> HandedBy(PersonId from)
        {
            var handed = new List<HandedWork>();
            foreach (var row in await turn.Db.HandedBy(from))
            {
                if (await turn.Db.Request(row.Id) is { IsOpen: true } request && request.OwnerId == row.ToId)
                    handed.Add(new HandedWork(row, request, await turn.PersonOf(row.ToId)));
            }
            return [.. handed.OrderBy(h => h.Request.Number)];
        }

        /// <summary>Also what is done since, or somebody else's: nothing of it is asked once more.</summary>
        public async Task ForgetHanded()
        {
            foreach (var row in await turn.Db.HandedBy(turn.Who.Id)) await turn.Db.Remove(AwayStore.Handovers, row);
        }
    }
}

internal static class HandedViews
{
    public static IEnumerable<Part> Of(Turn turn, IReadOnlyList<HandedWork> handed)
    {
        if (handed.Count == 0) yield break;
        foreach (var his in handed.GroupBy(h => h.To.Name)) yield return new Line(turn.Say.HasOfYours(his.Key, his.Select(h => h.Request.Name)));
        yield return new Buttons(
            new Button(turn.Say.TakeAllBack, "back take", ButtonStyle.Primary), new Button(turn.Say.LeaveThem, "back leave"));
    }
}

/// <summary>All that was given away for an absence is hers again.</summary>
internal sealed record TakeBack : Command
{
    public override async Task<View> Run(Turn turn)
    {
        var handed = await turn.Handed();
        if (handed.Count == 0) return turn.Refuse(new NothingHanded());
        foreach (var (_, request, _) in handed)
        {
            var decided = RequestRules.Assign(request, turn.Who, turn.Who.Id, turn.Now);
            if (decided.Refused is { } no) return turn.Refuse(no);
            await turn.Db.Save(RequestStore.Requests, request, decided.Value);
        }
        await turn.ForgetHanded();
        return turn.Done(turn.Say.TookBack(handed.Select(h => h.Request.Name)));
    }
}

/// <summary>Whoever has them keeps them.</summary>
internal sealed record LeaveThem : Command
{
    public override async Task<View> Run(Turn turn)
    {
        var handed = await turn.Handed();
        if (handed.Count == 0) return turn.Refuse(new NothingHanded());
        await turn.ForgetHanded();
        return turn.Done(turn.Say.LeftThem(handed.Select(h => h.Request.Name)));
    }
}
