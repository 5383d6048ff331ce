using NodaTime;

namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string UnknownZone(string said, IReadOnlyList<string> near) => near.Count == 0
        ? Say($"لا أعرف منطقة زمنية أو مدينة باسم «{said}». يُرجى كتابة أقرب مدينة كبيرة، مثل {"New York"}، أو منطقة مثل {"Europe/Berlin"}.")
        : Say($"لست متأكدًا من المنطقة الزمنية المقصودة بـ «{said}». هل هي {Choices(near)}؟");
    public override string UnknownLanguage(string said) => Say($"لا أعرف لغة باسم «{said}». يُكتب اسمها بالإنجليزية أو رمزها: {"German"} أو {"de"}.");
    public override string UnknownCurrency(string said) => Say($"لا أعرف عملة باسم «{said}». تُكتب حروفها الثلاثة: {"EUR"} أو {"USD"} أو {"GBP"}.");
    public override string UnknownHours(string said) => Say($"تعذّرت قراءة «{said}» على أنها ساعات عمل. تُكتب الأيام والأوقات مثلًا: {Typed("sun-thu 9-13 14-18, sat 9-13")}.");
    public override string UnknownOption(string said) => Say($"لا أعرف المقصود بـ «{said}». إن كان جزءًا من الاسم فيُوضع الاسم كله بين علامتي اقتباس.");
    public override string NameNeeded => "الاسم مطلوب: حرف أو رقم أو رمز واحد على الأقل.";
    public override string NameTooLong(int most) => Say($"هذا الاسم طويل جدًا، والحد الأقصى {Counted(most, Characters)}.");
    public override string LanguageIs(string tag) => Say($"أخاطبك بهذه اللغة: {LanguageName(tag)}. للتعديل: `{Typed("language German")}`.");
    public override string LanguageSet(string tag, bool spoken) => spoken
        ? Say($"من الآن أخاطبك بهذه اللغة: {LanguageName(tag)}.")
        : Say($"سُجّل أن لغتك المفضلة هي {LanguageName(tag)}. لا أتكلمها بعد، وحتى ذلك الحين أكتب بالإنجليزية.");
    public override string RoomLanguageSet(string tag) => Say($"لغة ما أنشره في هذه القناة: {LanguageName(tag)}.");
    public override string RoomLanguageFollows(string client, string tag) => Say($"أنشر في هذه القناة بلغة العميل {client}: {LanguageName(tag)}.");
    public override string RoomLanguageOff => "لغة العميل";
    public override string RoomLanguageNotSpoken(string tag) => Say($"لا أتكلم هذه اللغة بعد: {LanguageName(tag)}. يمكنني الكتابة في هذه القناة بإحدى هذه اللغات:");
    public override string RoomLanguageNeedsRoom => "يُكتب ذلك في قناة العميل نفسه، وهو يحدد لغة ما أنشره فيها.";
    public override string RoomLanguageNotYours(string agency) => Say($"لغة هذه القناة باختيار {agency}. أما لغة مخاطبتك فيمكن اختيارها هنا:");
    public override string ZoneIs(string zone, string clock) => Say($"منطقتك الزمنية: {zone}، والساعة فيها الآن {clock}. للتعديل: `{Typed("zone Berlin")}`.");
    public override string ZoneSet(string zone, string clock) => Say($"منطقتك الزمنية من الآن: {zone}، والساعة فيها {clock}.");
    public override string DeskMovesAlong => "تنتقل معك ساعات عمل الوكالة.";
    public override string Save => "حفظ";

    public override string SetupOnlyDirect => Say($"الإعداد يكون في رسالة مباشرة: تُكتب إليّ هناك كلمة `{Typed("setup")}`.");
    public override string SetupCodeAsked =>
        Say($"للإعداد تُكتب كلمة `{Typed("setup")}` ومعها الرمز المكوّن من ستة أرقام، مثل `{Typed("setup 123456")}`. طبع المضيف هذا الرمز عند تشغيله، وهو في مخرجاته أو سجله.");
    public override string SetupCodeWrong(int left) =>
        Say($"هذا ليس الرمز الصحيح. طبعه المضيف عند تشغيله، ويتغيّر مع كل تشغيل. المحاولات المتبقية: {Counted(left, Tries)}.");
    public override string SetupTooManyTries => "أُدخل رمز خاطئ مرات كثيرة. يُرجى الانتظار عشر دقائق، ومراجعة الرمز حيث شُغّل المضيف، ثم إعادة المحاولة.";
    public override string SetupOnlyMembers => "لا يتولى الإعداد إلا عضو كامل في مساحة العمل التي ثُبّتُّ فيها، لا ضيف ولا شخص من مؤسسة أخرى.";
    public override string AlreadySetUp(string agency, string? owner) => owner is null
        ? Say($"تم الإعداد من قبل باسم {agency}.")
        : Say($"تم الإعداد من قبل باسم {agency}، وصاحب الوكالة {owner}.");
    public override string DeskOf(string name) => Say($"مكتب {name}");
    public override string SetUp(string agency) => Say($"الوكالة {agency} جاهزة، وهي ملكك");
    public override string SetUpFacts(string zone, string language, string currency, string hours) =>
        Say($"الإعدادات: {zone}، {language}، {currency}. ساعات العمل {hours} إلى أن تُحدَّد غيرها، ويمكن تعديل كل ذلك.");
    public override string HelloFounder(string name) =>
        Say($"مرحبًا {name}! لم يتم إعدادي بعد. بكتابة `{Typed("setup")}` ومعها الرمز المكوّن من ستة أرقام الذي طبعه المضيف عند تشغيله تصبح هذه الوكالة ملكك. "
            + $"وإن كانت لديك وكالة معي في تطبيق آخر، فتُكتب إليّ هناك كلمة `{Typed("link")}` بدلًا من ذلك، وتنتقل معك.");
    public override string YoursToSetUp(string name) =>
        Say($"مرحبًا {name}! لم يتم إعدادي بعد، والأمر متروك لك. يكفي إرسال `{Typed("setup")}` إليّ في رسالة مباشرة، ولا حاجة إلى رمز.");
    public override string Founder => "إعداد";

    public override string HomeTitle(string agency) => agency;
    public override string FirstSteps => "ما تبقّى من الإعداد:";
    public override string StepHours(string hours) => Say($"• تحديد ساعات عملك. وحتى ذلك الحين: {hours}.");
    public override string StepClient => "• إضافة أول عميل: يكفي اسمه ومنطقته الزمنية.";
    public override string StepRoom => "• دعوتي إلى قناة عميلك ليقدّم طلباته هناك. يُلصق فيها هذا:";
    public override string StepRequest(string typed) => Say($"• تجربة ما سيفعله عميلك: تقديم طلب بكتابة `{typed}`.");
    public override string StepHoursButton => "تحديد ساعات العمل";
    public override string StepClientButton => "إضافة عميل";
    public override string StepRoomButton => "كيفية دعوتي";
    public override string StepRequestButton => "تجربة طلب";
    public override string StepName(string step) => step switch
    {
        "hours" => "ساعات العمل",
        "client" => "أول عميل",
        "room" => "دعوتي إلى القناة",
        _ => "تجربة طلب",
    };
    public override string LeaveButton => "تجاوز خطوة";
    public override string LeaveWhich => "أي خطوة يتم تجاوزها؟";
    public override string StepLeft(string step) => Say($"تم تجاوز هذه الخطوة: {step}. ويمكن القيام بها في أي وقت.");
    public override string NoSuchStep => Say($"لا توجد خطوة كهذه. الخطوات هي: {"hours"}، {"client"}، {"room"}، {"request"}.");
    public override string RoomHowTo => "يُلصق هذان السطران، واحدًا بعد الآخر، في القناة المشتركة مع عميلك. الأول يضيفني إليها، والثاني يحدد صاحبها.";
    public override string HomeReady => "اكتمل الإعداد. وهذه الخطوات التالية:";
    public override string HomeForContact(string agency) => Say($"من هنا يتم التواصل مع {agency}: تقديم طلب، أو متابعة ما سبق طلبه.");
    public override string Deadlines => "المواعيد النهائية";
    public override string TimerStatus => "المؤقّت";
    public override string RequestNew => "تقديم طلب";
    public override string ClientList => "العملاء";
    public override string HelloMember(string name, string agency) => Say($"مرحبًا {name}! هنا {agency}.");
    public override string HelloContact(string name, string agency) => Say($"مرحبًا {name}! أعمل لدى {agency}. يمكنك أن تطلب مني أي عمل، وسأتابعه حتى يكتمل.");
    public override string Privacy(string agency) =>
        Say($"أحتفظ بما يُقال لي وبما أردّ به، وبما يذكره ملفك في المحادثة (الاسم والمنطقة الزمنية واللغة)، كي يتسنى لدى {agency} إنجاز العمل وبيان ما أُنجز. "
            + $"ولا أقرأ إلا ما يُوجَّه إليّ وما يُكتب تحت رسائلي. ويُحفظ ذلك في قاعدة بيانات {agency} على الحاسوب الذي يشغّلني، ولا تصل منه نسخة إلى أي خدمة أخرى سوى هذه المحادثة. "
            + $"كل شيء مرئي لدى {agency}، ولا يرى العاملون لدى العميل إلا ما يخصهم: لا عميلًا آخر أبدًا، ولا سعرًا أبدًا. "
            + $"ولتصحيح أي شيء أو حذفه يُرجى التواصل مع {agency}.");

    public override string TeamTitle => "فريق العمل";
    public override string TeamMember(string role, string zone) => Say($"{role}، {zone}");
    public override string TeamContactSure(string name, string role) =>
        Say($"تم تسجيل {name} جهةَ اتصال لدى عميل. صفة «{role}» تتيح قراءة ما يقرؤه فريق الوكالة، وتنهي إمكان الطلب باسم ذلك العميل. لم يُنفَّذ شيء بعد.");
    public override string TeamContactYes => "إضافة إلى الفريق";
    public override string TeamAdded(string name, string role) => Say($"انضم إلى الفريق: {name}، بصفة «{role}».");
    public override string TeamAlready(string name, string role) => Say($"في الفريق من قبل: {name}، بصفة «{role}».");
    public override string TeamRemoved(string name) => Say($"لم يعد في الفريق: {name}.");
    public override string TeamWhoAsked => Say($"من المقصود؟ يُذكر الاسم مع الإشارة إليه، مثل `{Typed("team add @colleague")}`.");
    public override string TeamFindingOut(string said) => Say($"لم ألتقِ {said} بعد، وأتحقق من ذلك الآن. سيصل الرد هنا.");
    public override string TeamNobody(string said) => Say($"لا أعرف أحدًا باسم {said}. يُكتب الاسم بعد علامة {"@"} ويُختار من القائمة.");
    public override string TeamWhich(string said) => Say($"هناك أكثر من شخص باسم {said}. من المقصود؟");
    public override string TeamNotBots => "هذا بوت، ولا ينضم إلى الفريق إلا الأشخاص.";
    public override string TeamNotOwner => "لا يمكن إزالة صاحب الوكالة.";
    public override string TeamNotMember(string name) => Say($"لا يعمل هنا أحد باسم {name}.");
    public override string AddColleague => "لإضافة زميل إلى الفريق:";

    public override string StrangerTitle => "شخص جديد يراسلني";
    public override string StrangerAsked => "يراسلني هذا الشخص ولم نتعارف بعد. من هو؟";
    public override string StrangerMember => "زميل في الفريق";
    public override string StrangerContactOf(string client) => Say($"يعمل لدى {client}");
    public override string StrangerMore => "لدى عميل آخر";
    public override string StrangerIgnore => "تجاهل";
    public override string StrangerIgnored(string name) => Say($"حسنًا. لن يصل إلى {name} شيء مني، ولن أسأل عن ذلك من جديد.");
    public override string ContactMade(string name, string client) => Say($"أصبح بإمكان {name} تقديم الطلبات باسم {client} والاطلاع على ما يخص هذا العميل.");
    public override string ContactFormTitle => "جهة اتصال لأي عميل؟";
    public override string ContactIsMember(string name) => Say($"لا يمكن تسجيل {name} جهةَ اتصال لدى عميل، لأن مكان عمله هنا في الفريق.");
    public override string ClientLabel => "العميل";

    public override string WhenWeAnswer(string hours, DateTimeZone zone, Instant now) =>
        Say($"مواعيد الرد على طلباتك: {hours} ({Zone(zone, now)}). ويمكنك تقديم الطلبات في أي وقت.");

    private static string Choices(IEnumerable<string> choices) => string.Join(" أم ", choices.Select(choice => Bidi.Isolate(choice, Direction.RightToLeft)));

    public override string NameOfLanguage(string tag) => LanguageName(tag);

    private static string LanguageName(string tag) => tag.Split('-')[0] switch
    {
        "ar" => "العربية",
        "bg" => "البلغارية",
        "cs" => "التشيكية",
        "da" => "الدنماركية",
        "de" => "الألمانية",
        "el" => "اليونانية",
        "en" => "الإنجليزية",
        "es" => "الإسبانية",
        "et" => "الإستونية",
        "fa" => "الفارسية",
        "fi" => "الفنلندية",
        "fil" => "الفلبينية",
        "fr" => "الفرنسية",
        "he" => "العبرية",
        "hi" => "الهندية",
        "hr" => "الكرواتية",
        "hu" => "المجرية",
        "id" => "الإندونيسية",
        "it" => "الإيطالية",
        "ja" => "اليابانية",
        "ko" => "الكورية",
        "lt" => "الليتوانية",
        "lv" => "اللاتفية",
        "mr" => "الماراثية",
        "ms" => "الماليزية",
        "nb" => "النرويجية",
        "nl" => "الهولندية",
        "pl" => "البولندية",
        "pt" => "البرتغالية",
        "ro" => "الرومانية",
        "ru" => "الروسية",
        "sk" => "السلوفاكية",
        "sl" => "السلوفينية",
        "sr" => "الصربية",
        "sv" => "السويدية",
        "sw" => "السواحلية",
        "th" => "التايلاندية",
        "tr" => "التركية",
        "uk" => "الأوكرانية",
        "ur" => "الأردية",
        "vi" => "الفيتنامية",
        "zh" => "الصينية",
        _ => Languages.NameOf(tag),
    };
}
