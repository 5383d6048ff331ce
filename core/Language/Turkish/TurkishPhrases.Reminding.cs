namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    private const int LastDate = 31, Months = 12;

    // Small inside a sentence; the locale's begin large, for beside a date they do.
    private static readonly string[] DayNames = ["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"];

    public override string Reminders => "Hatırlatmalar";
    public override string NoReminders => "Size hatırlatılacak bir şey yok.";
    public override string NewReminder => "Yeni hatırlatma";
    public override string ChangeReminder => "Hatırlatmayı değiştir";
    public override string RemindIt => "Hatırlat";
    public override string RemindWhom => "Kime hatırlatılsın?";
    public override string RemindMe => "Bana";
    public override string RemindWhat => "Konu";
    public override string RemindWhen => "Ne zaman hatırlatılsın?";
    public override string RemindWhenLabel => "Zaman";
    public override string RemindWhenHint => Say($"Örneğin: cuma 9:00, 2 saat sonra, {Typed("every weekday at 9:00")}");
    public override string ReminderIsPast => "Bu zaman geçti. Ne zamanı kastettiniz?";
    public override string You => "siz";

    public override string WillRemindYou(string what) => Say($"Size hatırlatacağım: {what}");
    public override string WillRemind(string who, string what) => Say($"{who} için hatırlatma kuruldu. Konu: {what}");
    public override string GoesToClient(string client) => Say($"{client} bunu kendi saatine göre okur ve sizden geldiğini görür.");
    public override string TookWorksBegin => "Saat belirtilmediği için mesai başlangıcında gelir.";

    public override string RuleKeepsOff(string? whose) => whose is null
        ? "İzin günlerinizde ve resmî tatillerde atlanır; ayda bir gelenler önceki iş gününde gelir."
        : Say($"{whose} için izin günü ya da resmî tatil olan günlerde atlanır. Ayda bir gelenler önceki iş gününde gelir.");

    internal override string EveryRule(Rhythm rule) => rule.At is { } at ? Say($"{HowOften(rule)}, saat {Clock(at)}") : HowOften(rule);

    public override string NextDates => "Sıradaki";
    public override string ForWhom(string who) => Say($"alıcı: {who}");
    public override string RemindedBy(string who) => Say($"alıcı: {who} (başkası istedi)");
    public override string UnlessTheyAnswer => "en geç; daha önce yanıt gelirse o zaman";
    public override string RequestSpoken(string request, string what) => Say($"{request} · {what}");

    public override string Reminding(string what) => Say($"Hatırlatmamı istemiştiniz: {what}");
    public override string RemindingFor(string by, string what) => Say($"{by} hatırlatıyor: {what}");
    public override string StillSilent(string client) => Say($"{client} yanıt verince haber almak istemiştiniz. Henüz yanıt gelmedi.");
    public override string ReminderIsDone => "Tamam, yapıldı";
    public override string SnoozeFor(string length) => Say($"{length} sonra hatırlat");
    public override string SnoozeIt => "Sonra hatırlat";
    public override string CancelReminder(bool isRule) => isRule ? "Hatırlatmayı durdur" : "Hatırlatmayı iptal et";
    public override string ReminderDone(string what) => Say($"Yapıldı: {what}");

    public override string ReminderDoneForNow(string what, string? next) =>
        next is null ? Say($"Yapıldı: {what}") : Say($"Bu seferlik yapıldı: {what}. Bir sonraki hatırlatma: {next}.");

    public override string DidWhatReminded(string who, string what) => Say($"{who} bunun yapıldığını bildirdi: {what}");
    public override string ReminderCancelled(string what) => Say($"Artık hatırlatmayacağım: {what}");

    public override string NoSuchReminder => "Böyle bir hatırlatma yok.";
    public override string ReminderWasDone => "Bu zaten yapıldı.";
    public override string ReminderWasCancelled => "Bu hatırlatma iptal edilmişti.";
    public override string NotAReminderTime(string said) => Say($"“{said}” ne zaman, anlayamadım. `cuma 9:00`, `2 saat sonra` ya da `{Typed("every weekday at 9:00")}` yazın.");
    public override string NothingToRemind => "Neyin hatırlatılacağını yazın.";
    public override string RuleNeverComes => "Bu kurala göre yıllar boyunca uygun bir gün yok: Her biri izin gününe denk geliyor.";
    public override string NobodyToRemind(string said) => Say($"“{said}” kim, bilmiyorum. `@ben`, bir müşterinin adını ya da `bana` yazın.");
    public override string NobodyReadsReminder(string client) => Say($"{client} tarafında bunu okuyacak kimse yok: Henüz bir kanalı yok ve hiç kimsesini tanımıyorum.");
    public override string RequestNotTheirs(string request, string who) => Say($"{who} {request} numaralı talebi göremez; bu yüzden hatırlatma gereğinden fazlasını açığa vururdu.");

    public override string SnoozeHowLong(string what) => Say($"Ne zamana ertelensin? {what}");
    public override string SnoozeHint => Say($"Ya da şöyle yazın: `{Typed("snooze 45m")}`, `{Typed("snooze tomorrow 9:00")}`, `{Typed("snooze client's morning")}`.");
    public override string MyNextMorning => "Yarın sabah";
    public override string MorningOf(string client) => Say($"Müşterinin sabahı: {client}");
    public override string UntilTheyAnswer => "Yanıt gelene kadar";
    public override string SnoozedUntil(string what, string moment) => Say($"Yeniden hatırlatacağım: {moment}. Konu: {what}");

    public override string SnoozedUntilAnswer(string what, string client, string moment) =>
        Say($"{client} yanıt verdiğinde, en geç şu zamanda hatırlatacağım: {moment}. Konu: {what}");

    public override string NothingToSnooze => "Son zamanlarda ertelenebilecek bir hatırlatma yapmadım.";
    public override string NotASnooze(string said) => Say($"“{said}” ne zaman, anlayamadım. `{Typed("snooze 20m")}`, `{Typed("snooze until fri 9:00")}`, `{Typed("snooze client's morning")}` ya da `{Typed("snooze until they answer")}` yazın.");
    public override string WhoseMorning => Say($"Bunun hangi müşteriyle ilgili olduğunu bilmiyorum. Müşteriyi belirtin: `{Typed("snooze client's morning")}`, `{Typed("snooze until they answer")}`.");

    private string HowOften(Rhythm rule) => rule.Unit switch
    {
        RhythmUnit.Day => rule.Step == 1 ? "her gün" : Say($"{rule.Step} günde bir"),
        RhythmUnit.WorkingDay => rule.Step == 1 ? "her iş günü" : Say($"{rule.Step} iş gününde bir"),
        RhythmUnit.Week => rule.Step == 1 ? Say($"her {OnDays(rule)}") : Say($"{rule.Step} haftada bir {OnDays(rule)}"),
        RhythmUnit.MonthDate => rule.Nth is -1 or LastDate ? Say($"{OfMonths(rule)} son günü") : Say($"{OfMonths(rule)} {rule.Nth}. günü"),
        RhythmUnit.MonthWeekday => rule.Nth is -1 ? Say($"{OfMonths(rule)} son {OnDays(rule)} günü") : Say($"{OfMonths(rule)} {rule.Nth}. {OnDays(rule)} günü"),
        RhythmUnit.MonthWorkingDay => rule.Nth switch
        {
            -1 => Say($"{OfMonths(rule)} son iş günü"),
            1 => Say($"{OfMonths(rule)} ilk iş günü"),
            _ => Say($"{OfMonths(rule)} {rule.Nth}. iş günü"),
        },
    };

    // The month whose day is meant stands in the genitive, whatever comes before it.
    private string OfMonths(Rhythm rule) => (rule.Step, rule.Step % Months) switch
    {
        (1, _) => "her ayın",
        (Months, _) => "yılda bir, o ayın",
        (_, 0) => Say($"{rule.Step / Months} yılda bir, o ayın"),
        _ => Say($"{rule.Step} ayda bir, ayın"),
    };

    private string OnDays(Rhythm rule) => List(rule.On.Select(day => DayNames[(int)day - 1]));
}
