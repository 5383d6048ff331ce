using Core.Clients;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;
using NodaTime.Text;

namespace Core.TimeLog;

internal static class TimesheetCommands
{
    public static readonly Verb[] Verbs =
    [
        new("timesheet", Role.Member, w => TimesheetWords.IsFile(w.Left) ? new SendTimesheet(w.Left) : new ShowTimesheet(w.Left))
        {
            Example = "timesheet week acme csv",
        },
        new("timesheet-file", Role.Bot, w => new TimesheetFile(w.Next("first"), w.Next("last"), w.Next("client"))),
        // Where a file is only offered, it is made when its reader takes it: by what they may see then.
        new("timesheet-take", Role.Member, w => new TimesheetFile(w.Next("first"), w.Next("last"), w.Next("client"))) { Unlisted = true },
    ];

    extension(Turn turn)
    {
        /// <summary>The owner sees everybody's time, everybody else their own.</summary>
        public async Task<IReadOnlyList<Slice>> Slices(TimesheetOf of)
        {
            var span = Timesheet.Days(of.Days.First, of.Days.Last, turn.Who.Zone);
            var entries = turn.Who.Role is Role.Owner
                ? await turn.Db.EverybodysEntries(span)
                : await turn.Db.EntriesTouching(turn.Who.Id, span.Start, span.End);
            var asked = entries.Where(entry => of.Client is null || entry.ClientId == of.Client.Id);
            return Timesheet.Slices(asked, of.Days.First, of.Days.Last, turn.Who.Zone, turn.Now);
        }
    }
}

/// <param name="Text">`week acme`.</param>
internal sealed record ShowTimesheet(string Text) : Question
{
    public override async Task<View> Run(Turn turn) => await turn.ReadTimesheet(Text) switch
    {
        ({ } of, _) => await turn.Sheet(of, await turn.Slices(of)),
        var (_, instead) => instead!,
    };
}

/// <summary>The totals at once; the file follows into a private conversation.</summary>
internal sealed record SendTimesheet(string Text) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        var (of, instead) = await turn.ReadTimesheet(Text);
        if (of is null) return instead!;
        var slices = await turn.Slices(of);
        var view = await turn.Sheet(of, slices);
        if (slices.Count == 0) return view;
        var say = $"timesheet-file {SaidAt.Kept(of.Days.First)} {SaidAt.Kept(of.Days.Last)} {of.Client?.Handle}".TrimEnd();
        await turn.Db.Owe(new Owed($"timesheet/{turn.Id}", "file", "file", LetterReader.To(turn.Who.Id), say, turn.Now)
        {
            Manners = Manners.AtOnce,
        });
        return view with { Parts = [.. view.Parts.Where(p => p is not Buttons), new Hint(turn.Say.TimesheetFollows)] };
    }
}

/// <summary>The file itself, drawn when it is sent.</summary>
internal sealed record TimesheetFile(string First, string Last, string Handle) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (!LocalDatePattern.Iso.Parse(First).TryGetValue(default, out var first) || !LocalDatePattern.Iso.Parse(Last).TryGetValue(default, out var last))
            return turn.Refuse(new NotUnderstood());
        var days = new SheetDays(first, last);
        if (await turn.ReadTimesheet($"{days.Text} {Handle}") is not ({ } of, _)) return turn.Refuse(new NoSuchClient(Handle));
        var slices = await turn.Slices(of);
        var said = turn.Say.TimesheetHere(turn.Spelled(days), turn.Say.Length(Timesheet.Total(slices)));
        return View.Of(said, new Line(said)) with
        {
            File = new Attachment(Name(of), await turn.SheetFile(slices)),
            Again = $"timesheet-take {First} {Last} {Handle}".TrimEnd(),
        };
    }

    private static string Name(TimesheetOf of) =>
        of.Client is null ? $"timesheet-{of.Days.Name}.csv" : $"timesheet-{of.Days.Name}-{of.Client.Handle}.csv";
}
