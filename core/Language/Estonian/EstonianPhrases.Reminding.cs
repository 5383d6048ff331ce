namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string Reminders => "Meeldetuletused";
    public override string NoReminders => "Teile ei ole midagi meelde tuletada.";
    public override string NewReminder => "Uus meeldetuletus";
    public override string ChangeReminder => "Muuda meeldetuletust";
    public override string RemindIt => "Tuleta meelde";
    public override string RemindWhom => "Kellele meelde tuletada?";
    public override string RemindMe => "Mulle";
    public override string RemindWhat => "Mida";
    public override string RemindWhen => "Millal see öelda?";
    public override string RemindWhenLabel => "Millal";
    public override string RemindWhenHint => Say($"Näiteks reede kell 9:00, 2 tunni pärast, {Typed("every weekday at 9:00")}, {Typed("every 3 days")}");
    public override string ReminderIsPast => "See aeg on möödas. Millist aega mõtlesite?";
    public override string You => "Teie";

    public override string WillRemindYou(string what) => Say($"Tuletan Teile meelde: {what}");
    public override string WillRemind(string who, string what) => Say($"Panin meeldetuletuse kirja. Saaja on {who}: {what}");
    public override string GoesToClient(string client) => Say($"{client} loeb seda oma kella järgi ja näeb, et see on Teilt.");
    public override string TookWorksBegin => "Kellaaega ei öeldud, nii et see tuleb, kui tööpäev algab.";

    public override string RuleKeepsOff(string? whose) => whose is null
        ? "Teie vabadel päevadel ja riigipühadel jääb see vahele; kui see tuleb kord kuus, siis eelmisel tööpäeval."
        : Say($"Vabadel päevadel ja riigipühadel ({whose}) jääb see vahele; kui see tuleb kord kuus, siis eelmisel tööpäeval.");

    public override string NextDates => "Järgmised";
    public override string ForWhom(string who) => Say($"saaja {who}");
    public override string RemindedBy(string who) => Say($"saaja {who}, kellegi teise palvel");
    public override string UnlessTheyAnswer => "hiljemalt või siis, kui vastatakse";
    public override string RequestSpoken(string request, string what) => Say($"{request} · {what}");

    public override string Reminding(string what) => Say($"Palusite meelde tuletada: {what}");
    public override string RemindingFor(string by, string what) => Say($"Meeldetuletus, saatja {by}: {what}");
    public override string StillSilent(string client) => Say($"Soovisite teada, kui {client} vastab. Vastust ei ole tulnud.");
    public override string ReminderIsDone => "Tehtud";
    public override string SnoozeFor(string length) => Say($"Tuleta meelde {length} pärast");
    public override string SnoozeIt => "Tuleta hiljem meelde";
    public override string CancelReminder(bool isRule) => isRule ? "Lõpeta" : "Tühista";
    public override string ReminderDone(string what) => Say($"Tehtud: {what}");

    public override string ReminderDoneForNow(string what, string? next) => next is null
        ? Say($"Tehtud: {what}")
        : Say($"Selleks korraks tehtud: {what}. Järgmine kord: {next}.");

    public override string DidWhatReminded(string who, string what) => Say($"{who} ütleb, et see on tehtud: {what}");
    public override string ReminderCancelled(string what) => Say($"Seda ma enam meelde ei tuleta: {what}");

    public override string NoSuchReminder => "Sellist meeldetuletust ei ole.";
    public override string ReminderWasDone => "See on juba tehtud.";
    public override string ReminderWasCancelled => "See meeldetuletus tühistati.";
    public override string NotAReminderTime(string said) =>
        Say($"Ma ei tea, mis ajal see on: „{said}“. Öelge `{Typed("fri 9:00")}`, `{Typed("in 2 hours")}` või `{Typed("every weekday at 9:00")}`.");
    public override string NothingToRemind => "Öelge, mida meelde tuletada.";
    public override string RuleNeverComes => "Selle reegli järgi ei ole aastate jooksul ühtegi päeva: iga selline on vaba päev.";
    public override string NobodyToRemind(string said) => Say($"Ma ei tea, kes on {said}. Öelge `@ben`, kliendi nimi või `mulle`.");
    public override string NobodyReadsReminder(string client) =>
        Say($"Kliendi {client} poolel ei loeks seda keegi: tal ei ole veel kanalit ja ma ei tunne sealt kedagi.");
    public override string RequestNotTheirs(string request, string who) => Say($"{who} ei tohi tellimust {request} näha, nii et meeldetuletus ütleks liiga palju.");

    public override string SnoozeHowLong(string what) => Say($"Mis ajani? {what}");
    public override string SnoozeHint => Say($"Või öelge: `{Typed("snooze 45m")}`, `{Typed("snooze tomorrow 9:00")}`, `{Typed("snooze client's morning")}`.");
    public override string MyNextMorning => "Minu järgmine hommik";
    public override string MorningOf(string client) => Say($"Kliendi hommik: {client}");
    public override string UntilTheyAnswer => "Kuni vastatakse";
    public override string SnoozedUntil(string what, string moment) => Say($"Tuletan uuesti meelde {moment}: {what}");

    public override string SnoozedUntilAnswer(string what, string client, string moment) =>
        Say($"Tuletan uuesti meelde, kui {client} vastab, kuid hiljemalt {moment}: {what}");

    public override string NothingToSnooze => "Ma ei ole viimasel ajal meelde tuletanud midagi, mida edasi lükata.";
    public override string NotASnooze(string said) =>
        Say($"Ma ei tea, mis ajal see on: „{said}“. Öelge `{Typed("snooze 20m")}`, `{Typed("snooze until fri 9:00")}`, `{Typed("snooze client's morning")}` või `{Typed("snooze until they answer")}`.");
    public override string WhoseMorning => Say($"Ma ei tea, millise kliendi kohta see on. Öelge, millise: `{Typed("snooze client's morning")}`, `{Typed("snooze until they answer")}`.");
}
