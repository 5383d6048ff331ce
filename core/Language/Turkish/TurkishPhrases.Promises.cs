using System.Globalization;
using NodaTime;

namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string PromiseTitle => "Yanıt taahhüdü";
    public override string PromiseLabel => "Müşteriler kaç çalışma saati içinde yanıt alır?";
    public override string PromiseHint => Say($"24 çalışma saati, 2 iş günü ya da {Typed("none")}.");
    public override string ClientPromiseHint => Say($"4 çalışma saati, 2 iş günü ya da {Typed("none")}. Boş bırakırsanız: herkese olduğu gibi.");
    public override string PromiseOther => "Başka bir süre";
    public override string PromiseNone => "yok";
    public override string PromiseCounted =>
        "Süre, yanıt verecek kişinin çalışma saatlerine göre hesaplanır: Geceler, hafta sonları, resmî tatiller ve izin günleri sayılmaz; müşteriye soru sorulduğunda geçen süre de sayılmaz.";

    public override string WorkingHours(Duration length) => length.TotalMinutes % 60 is 0
        ? Say($"{(long)length.TotalHours} çalışma saati")
        : Say($"{Length(length)} çalışma süresi");

    public override string WorkingDays(int days) => Say($"{days} iş günü");

    public override string PromiseOfDesk(string? length) => length is null
        ? Say($"Taahhüt edilmiş bir yanıt süresi yok. Taahhüt etmek için: `{Typed("promise 24 working hours")}`.")
        : Say($"Müşterilere {length} içinde yanıt taahhüt ediliyor.");

    public override string PromiseSet(string? length) => length is null
        ? "Bundan sonra yanıt için bir süre taahhüt edilmiyor."
        : Say($"Bundan sonra müşterilere {length} içinde yanıt taahhüt ediliyor.");

    public override string PromiseOfClient(string client, string? length, bool own) => (length, own) switch
    {
        (null, true) => Say($"{client} için yanıt süresi taahhüt edilmiyor."),
        (null, false) => Say($"{client} için de, herkes için olduğu gibi, yanıt süresi taahhüt edilmiyor."),
        (_, true) => Say($"{client} için {length} içinde yanıt taahhüt ediliyor."),
        _ => Say($"{client} için de, herkes için olduğu gibi, {length} içinde yanıt taahhüt ediliyor."),
    };

    public override string ClientPromiseSet(string client, string? length, bool own) => (length, own) switch
    {
        (null, true) => Say($"Bundan sonra {client} için yanıt süresi taahhüt edilmiyor."),
        (null, false) => Say($"Bundan sonra {client} için de, herkes için olduğu gibi, yanıt süresi taahhüt edilmiyor."),
        (_, true) => Say($"Bundan sonra {client} için {length} içinde yanıt taahhüt ediliyor."),
        _ => Say($"Bundan sonra {client} için de, herkes için olduğu gibi, {length} içinde yanıt taahhüt ediliyor."),
    };

    public override string PromiseToYou(string agency, string? length) => length is null
        ? Say($"{agency} yanıt için bir süre taahhüt etmiyor.")
        : Say($"{agency} size {length} içinde yanıt taahhüt ediyor. Bunun ne zaman olduğu her talepte yazar.");

    public override string PromiseFact(string? length, bool own) => (length, own) switch
    {
        (null, true) => "bu müşteri için yok",
        (null, false) => "yok",
        (_, true) => Say($"{length} içinde yanıt"),
        _ => Say($"{length} içinde yanıt, herkese olduğu gibi"),
    };

    public override string PromiseReadAsWorking(string said, string length) =>
        Say($"“{said}” ifadesini {length} olarak anladım: Geceler, hafta sonları, resmî tatiller ve izin günleri sayılmaz.");

    public override string PromiseHolds => "Bundan sonraki talepler için geçerlidir; daha önce taahhüt edilenler olduğu gibi kalır.";
    public override string PromiseCounts(string client, string counts) => Say($"{client}: {counts}");

    public override string PromiseCount(long kept, long broken, long running) => (broken > 0, running > 0) switch
    {
        (false, false) => Say($"{kept} zamanında"),
        (true, false) => Say($"{kept} zamanında, {broken} gecikmiş"),
        (false, true) => Say($"{kept} zamanında, {running} süresi işliyor"),
        _ => Say($"{kept} zamanında, {broken} gecikmiş, {running} süresi işliyor"),
    };

    public override string NoPromisesYet => "Süre taahhüt edildiğinden beri bir talep gelmedi; bu yüzden henüz sayılacak bir şey yok.";

    public override string UnknownPromise(string said) =>
        Say($"“{said}” ifadesini çalışma süresi olarak okuyamadım. Şöyle yazın: `{Typed("promise 24 working hours")}`, `{Typed("promise 2 working days")}` ya da `{Typed("promise none")}`; en fazla 500 saat ya da 60 gün.");

    public override string PromiseIsTheOwners =>
        Say($"Herkese taahhüt edilen süreyi işletme sahibi belirler. Bir müşteriye başka bir süre taahhüt etmek için: `{Typed("client acme promise 4 working hours")}`.");

    public override string Month(YearMonth month) => string.Create(CultureInfo.InvariantCulture, $"{Locale.Months[month.Month - 1]} {month.Year}");

    public override string AnswerByLabel => "Yanıt için son tarih";
    public override string DoneByLabel => "Beklenen bitiş";
    public override string AnswerStands(string left) => Say($"müşteri yanıtı bekleniyor; sonrasında kalan çalışma süresi: {left}");
    public override string WorkLeftLabel => "Kalan çalışma süresi";

    public override string WhatIsAnAnswer =>
        "Müşteriye ulaşan her şey yanıttır: müşterinin kanalında, kartın ileti dizisine yazılan bir mesaj, bir teslim, bir geri çevirme. Soru sorulduğunda süre, müşteri yanıtlayana kadar durur.";

    public override string WarnOfPromise(PromiseWarning warning, string request, string what, string client) => warning switch
    {
        PromiseWarning.Half => Say($"{request} yanıt bekliyor; {client} için taahhüt edilen sürenin yarısı geçti: {what}"),
        PromiseWarning.NineTenths => Say($"{request} kısa sürede yanıtlanmalı; {client} için taahhüt edilen sürenin onda dokuzu geçti: {what}"),
        PromiseWarning.Breach => Say($"{request} taahhüt edilen sürede yanıtlanmadı ({client}): {what}"),
    };
}
