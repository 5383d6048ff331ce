using NodaTime;

namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    public override string HoursTitle => "कामाची वेळ";
    public override string HoursLabel => "आपण कधी काम करता?";
    public override string HoursHint => Say($"दिवस आणि वेळा: {Typed("mon-thu 9-13 14-18, fri 9-13")}. रात्रीचे कामही: {Typed("fri 22-6")}.");
    public override string HoursAre(string hours, string zone, bool own) => own
        ? Say($"आपली कामाची वेळ: {hours} ({zone}).")
        : Say($"एजन्सीची कामाची वेळ: {hours} ({zone}).");
    public override string HoursSet(string hours, string zone, bool own) => own
        ? Say($"यापुढे आपली कामाची वेळ: {hours} ({zone}).")
        : Say($"यापुढे एजन्सीची कामाची वेळ: {hours} ({zone}).");

    public override string DaysOffTitle => "सुट्टीचे दिवस";
    public override string DaysOffHint => Say($"दिवस स्वल्पविराम देऊन लिहा: {Typed("24 dec, 28 dec to 2 jan")}.");
    public override string DaysOffNone => Say($"सुट्टीचा एकही दिवस ठरलेला नाही. सुट्टी घेण्यासाठी: `{Typed("day off 24 dec")}`, किंवा `{Typed("day off 24 dec to 2 jan")}`.");
    public override string DaysOffTaken(string days) => Say($"आपली सुट्टी: {days}. त्या काळात दैनंदिन आढावा विचारला जाणार नाही आणि तो वेळ कामाचा धरला जाणार नाही.");
    public override string DaysOffTakenBack(string days) => Say($"{days}: आपण नेहमीप्रमाणे कामावर असाल.");
    public override string ClientDaysOff(string client, string days) => days is ""
        ? Say($"{client} यांना आता सुट्टीचे दिवस नाहीत.")
        : Say($"{client} यांची सुट्टी: {days}.");
    public override string DayOffTakeBack(string days) => Say($"{days}: सुट्टी नको");
    public override string UnknownDays(string said) => Say($"“{said}” हे पुढील दिवस म्हणून वाचता आले नाही. असे लिहा: {Typed("24 dec")}, किंवा {Typed("24 dec to 2 jan")}.");
    public override string WhichDays => "कोणते दिवस म्हणायचे आहेत?";
    public override string TooLongAway(int days) => Say($"हा काळ {days} दिवसांपेक्षा जास्त आहे. इतक्या मोठ्या काळासाठी कामाची वेळ बदलणे योग्य.");
    public override string NotOff(string days) => Say($"{days}: ही ठरलेली सुट्टी नाही.");
    public override string Days(DateInterval days, LocalDate today) =>
        days.Length == 1 ? Day(days.Start, today) : Say($"{Day(days.Start, today)} – {Day(days.End, today)}");

    public override string FactNow => "आत्ता";
    public override string AtWorkUntil(string moment, string left) => Say($"कामाची वेळ सुरू, {moment} पर्यंत (या आठवड्यात उरलेला वेळ: {left})");
    public override string OffUntil(string moment) => Say($"आत्ता कामाची वेळ नाही; पुन्हा {moment}");
}
