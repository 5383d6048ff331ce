using Core.Language;

namespace Tests.Leaks;

internal static partial class Examples
{
    private static readonly Example[] OfReminders =
    [
        new("remind", Role.Member, "remind me to {text} fri 9:00") { Reads = MayRead.Nobody },
        new("remind", Role.Lead, "remind {acme} to {text} fri 9:00"),
        new("remind", Role.Lead, "remind @{colleague} about {text} every mon at 9:00") { Reads = MayRead.InHouse },
        new("remind", Role.Lead, "remind me to chase R-{accepted} fri 9:00"),
        new("remind", Role.Member, "remind {text}") { Reads = MayRead.Nobody },
        new("remind", Role.Member, "remind list"),
        new("remind done", Role.Member | Role.Contact, "remind done {reminder}"),
        new("remind cancel", Role.Member, "remind cancel {reminder}"),
        new("remind change", Role.Member, "remind change {reminder}"),
        new("remind change", Role.Member, "remind change {reminder}")
        {
            Fields = new Dictionary<string, string> { ["what"] = "{text}", ["when"] = "fri 10:00" }, Reads = MayRead.Nobody,
        },
        new("snooze R-#", Role.Member, "snooze R-{accepted}"),
        new("snooze R-#", Role.Member, "snooze R-{accepted} until they answer"),
        new("snooze of", Role.Member, "snooze of {reminder} 20m"),
        new("snooze of", Role.Member, "snooze of {reminder}"),
        new("reminder", Role.Bot, "reminder {client reminder} {due}") { To = "acme room" },
        new("reminder", Role.Bot, "reminder {own reminder} {due}") { To = "Ada" },
        new("reminder-done", Role.Bot, "reminder-done {done reminder} {cleo}") { To = "Ada" },
    ];
}
