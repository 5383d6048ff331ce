namespace Core.Language.Hebrew;

/// <summary>Infinitives and nouns of action: nobody is addressed as a man, and a name of which nothing is known has no verb beside it.</summary>
internal sealed partial class HebrewPhrases(Locale locale) : LocalPhrases(locale)
{
    public override string NotSetUpHere => "הבוט עדיין לא הוגדר בסביבת העבודה הזו. תחילה על האחראים עליו להתקין אותו כאן.";
    public override string BeingSetUp(string? by) => by is null
        ? Say($"הבוט עדיין בתהליך הגדרה. כדי להתחיל, על האחראים עליו לשלוח לו `{Typed("setup")}` בהודעה ישירה.")
        : Say($"הבוט עדיין בתהליך הגדרה, באחריות {by}. ההגדרה תתחיל כשתגיע משם ההודעה הישירה `{Typed("setup")}`.");
    public override string OneMoment => "רגע אחד: ההודעה התקבלה, ונבדק מי פנה אליי. התשובה תופיע כאן.";
    public override string Busy => "כרגע יש עומס גדול מדי, ולכן לא נרשם דבר. נא לכתוב שוב.";
    public override string TakesLonger => "זה נמשך יותר מהרגיל, והתשובה בדרך. אם לא תגיע בתוך דקה, כדאי לבדוק אם הדבר נרשם, ואם לא – לכתוב שוב.";
    public override string Broken(string id) => Say($"משהו השתבש אצלי, ולא בוצע דבר. נא לכתוב שוב; אם זה יקרה פעם נוספת, יש למסור לאחראים על הבוט את הקוד {id}.");
    public override string NotSaved(string id) => Say($"השמירה לא הצליחה, ולא נרשם דבר. נא לכתוב שוב; אם זה יקרה פעם נוספת, יש למסור לאחראים על הבוט את הקוד {id}.");
    public override string Unsure(string id) => Say($"הדיסק כשל באמצע השמירה. לפני שכותבים שוב כדאי לבדוק אם הדבר נרשם, ויש למסור לאחראים על הבוט את הקוד {id}.");
    public override string NotUnderstood => Say($"לא הבנתי. הפקודה `{Typed("help")}` מציגה מה אפשר לבקש כאן.");
    public override string DidYouMean(string sentence) => Say($"לא הבנתי. האם הכוונה הייתה `{sentence}`?");
    public override string NotAllowed => Say($"הפעולה הזו אינה זמינה לך כאן. הפקודה `{Typed("help")}` מציגה מה כן אפשר לעשות.");
    public override string StrangerHere(string agency) => Say($"שלום! זה הבוט של {agency}, ועוד לא הכרנו. שאלתי את הצוות מי פנה אליי; לא אבד דבר, ואפשר לנסות שוב אחרי שתתקבל תשובה.");
    public override string DraftGone => "מה שהכפתור הזה נועד לו כבר לא שמור אצלי. נא לכתוב שוב.";
    public override string CardWasOld => "מאז שהכפתור הזה נשלח חל כאן שינוי. זה המצב כעת.";
    public override string TooLong(int most) => Say($"הטקסט ארוך מכפי שאפשר לשמור: {most} תווים לכל היותר. אפשר לקצר, או לשמור אותו בקובץ ולשלוח קישור.");
    public override string NotHereYet(string verb) => Say($"הפקודה `{verb}` עוד אינה זמינה כאן. לא בוצע דבר.");

    public override string Undo => "ביטול הפעולה";
    public override string UndoDone(string? what) => what is null
        ? "הפעולה בוטלה, והכול חזר למצבו הקודם."
        : Say($"הפעולה בוטלה: `{what}`. הכול חזר למצבו הקודם.");
    public override string UndoNothing => "אין פעולה שלך מעשר הדקות האחרונות שאפשר לבטל.";
    public override string UndoTooLate => "כבר אי אפשר לבטל: עברו עשר דקות. אפשר עדיין לשנות ידנית.";
    public override string UndoChangedSince(string by, string when) => Say($"אי אפשר לבטל: מאז נעשה שינוי על ידי {by} ({when}). אפשר עדיין לשנות ידנית.");
    public override string Change => "שינוי";
    public override string Cancel => "ביטול";
    public override string OpenForm => "פתיחת הטופס";
    public override string FieldNeeded => "יש למלא את השדה הזה.";
    public override string NothingToShare => Say($"אפשר לשתף רק מה שאפשר להציג, למשל `{Typed("share deadlines")}` או `{Typed("share R-41")}`.");
    public override string ShareNeedsRoom => "יש לכתוב את זה בערוץ שבו הדבר אמור להופיע. השיתוף אפשרי רק בערוץ של הלקוח עצמו.";

    public override string HelpTitle => "מה אפשר לעשות כאן";
    public override string HelpHow => Say($"אפשר להקליד כל פקודה כפי שהיא כתובה כאן, או רק את מילותיה בהודעה ישירה אליי. הפקודה `{Typed("help timer")}` מסבירה על אחת מהן.");
    public override string HelpOn(string verb) => Say($"עזרה: {verb}");

    private protected override (string Hour, string Minute) LengthMarks => ("\u00A0שע׳", "\u00A0דק׳");
}
