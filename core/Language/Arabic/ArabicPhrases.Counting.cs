namespace Core.Language.Arabic;

/// <summary>
/// Nouns beside numbers, in all six forms. One and two are said by the noun alone. A dual’s ending hangs on its place in the sentence:
/// those whose name ends in `Of` stand behind a preposition or another noun, the rest by themselves.
/// </summary>
internal sealed partial class ArabicPhrases
{
    private static readonly PluralForms Characters = Noun("صفر من الأحرف", "حرف واحد", "حرفان", "أحرف", "حرفًا", "حرف");
    private static readonly PluralForms ClientNoun = Noun("لا عملاء", "عميل واحد", "عميلان", "عملاء", "عميلًا", "عميل");
    private static readonly PluralForms ClientsOf = Noun("لا عملاء", "عميلًا واحدًا", "عميلين", "عملاء", "عميلًا", "عميل");
    private static readonly PluralForms MoreClients = Noun("لا عملاء آخرون", "عميل آخر", "عميلان آخران", "عملاء آخرين", "عميلًا آخر", "عميل آخر");
    private static readonly PluralForms NoteNoun = Noun("لا ملاحظات", "ملاحظة واحدة", "ملاحظتان", "ملاحظات", "ملاحظة", "ملاحظة");
    private static readonly PluralForms Others = Noun("لا شيء آخر", "واحد آخر", "اثنان آخران", "أخرى", "أخرى", "أخرى");
    private static readonly PluralForms DaysOf = Noun("أقل من يوم", "يوم واحد", "يومين", "أيام", "يومًا", "يوم");
    private static readonly PluralForms WorkingHoursOf = Noun("أقل من ساعة عمل", "ساعة عمل واحدة", "ساعتي عمل", "ساعات عمل", "ساعة عمل", "ساعة عمل");
    private static readonly PluralForms WorkingDaysOf = Noun("أقل من يوم عمل", "يوم عمل واحد", "يومي عمل", "أيام عمل", "يوم عمل", "يوم عمل");
    private static readonly PluralForms WeeksOf = Noun("أقل من أسبوع", "أسبوع واحد", "أسبوعين", "أسابيع", "أسبوعًا", "أسبوع");
    private static readonly PluralForms MonthsOf = Noun("أقل من شهر", "شهر واحد", "شهرين", "أشهر", "شهرًا", "شهر");
    private static readonly PluralForms YearsOf = Noun("أقل من سنة", "سنة واحدة", "سنتين", "سنوات", "سنة", "سنة");
    private static readonly PluralForms ChannelNoun = Noun("لا قنوات", "قناة واحدة", "قناتان", "قنوات", "قناة", "قناة");
    private static readonly PluralForms LineNoun = Noun("لا أسطر", "سطر واحد", "سطران", "أسطر", "سطرًا", "سطر");
    private static readonly PluralForms ReplyNoun = Noun("لا ردود", "رد واحد", "ردان", "ردود", "ردًا", "رد");
    private static readonly PluralForms MessageNoun = Noun("لا رسائل", "رسالة واحدة", "رسالتان", "رسائل", "رسالة", "رسالة");
    private static readonly PluralForms NoticeNoun = Noun("لا إشعارات", "إشعار واحد", "إشعاران", "إشعارات", "إشعارًا", "إشعار");
    private static readonly PluralForms Tries = Noun("لا محاولات", "محاولة واحدة", "محاولتان", "محاولات", "محاولة", "محاولة");
    private static readonly PluralForms WorkspacesOf = Noun("لا مساحات عمل", "مساحة عمل واحدة", "مساحتي عمل", "مساحات عمل", "مساحة عمل", "مساحة عمل");
    private static readonly PluralForms Bytes = Noun("صفر بايت", "بايت واحد", "2 بايت", "بايتات", "بايت", "بايت");

    private static PluralForms Noun(string zero, string one, string two, string few, string many, string other) =>
        new(other) { Zero = zero, One = one, Two = two, Few = few, Many = many };

    /// <summary>The noun with its number; none, one and two are words.</summary>
    private string Counted(long number, PluralForms noun) => number is >= 0 and <= 2 ? Form(number, noun) : $"{Shown(number)} {Form(number, noun)}";
}
