namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string NoSuchClient(string said) => Say($"لا أعرف عميلًا باسم «{said}». لكل عميل اسم مختصر، مثل `acme`، والأمر `{Typed("client list")}` يعرض الأسماء.");
    public override string ClientNeeded => Say($"أي عميل؟ يُكتب اسمه أو اسمه المختصر بعد الأمر: `{Typed("client archive acme")}`.");
    public override string WhichClient => "أي عميل هو المقصود؟";
    public override string ClientThere(string name, bool archived) => archived
        ? Say($"هناك عميل مؤرشف باسم {name}. يمكن استعادته أو اختيار اسم آخر.")
        : Say($"هناك عميل باسم {name} من قبل. يمكن اختيار اسم آخر أو تعديل بيانات ذلك العميل.");
    public override string ClientShow(string name) => Say($"عرض {name}");
    public override string ClientRestore(string name) => Say($"استعادة {name}");
    public override string ClientRestored(string name) => Say($"تمت استعادة العميل {name} كما كان.");
    public override string ClientArchive => "أرشفة";
    public override string ClientArchiveSure(string name) =>
        Say($"هل تتم أرشفة العميل {name}؟ لن يمكن بعدها تقديم طلبات أو تسجيل وقت له، ويتوقف أي مؤقّت يعمل له. ويبقى سجله محفوظًا.");
    public override string ClientArchived(string name) => Say($"تمت أرشفة العميل {name}. يبقى سجله محفوظًا، وإضافة اسمه من جديد تستعيده.");
    public override string ClientAdd => "إضافة عميل";
    public override string ClientChange => "تعديل بيانات العميل";
    public override string ClientAdded(string name, string handle, string zone, string clock) =>
        Say($"تمت إضافة العميل {name}، واسمه المختصر {handle}. منطقته الزمنية: {zone}، والساعة فيها الآن {clock}.");
    public override string ClientSaved(string name) => Say($"تم الحفظ: {name}.");
    public override string HandleTaken(string handle) => Say($"لا يصلح «{handle}» اسمًا مختصرًا: فهو مستخدم أو له معنى آخر هنا. يُرجى اختيار كلمة أخرى.");
    public override string NoRate(string said) => Say($"تعذّرت قراءة «{said}» على أنه سعر. يُكتب سعر الساعة مثلًا: {"45"} أو {"45.50"}، أو `{Typed("none")}` إن لم يكن هناك سعر.");
    public override string NoSuchDetail(string said) =>
        Say($"لا أعرف ما الذي يُعدَّل بـ «{said}». للعميل اسم ومنطقة زمنية وساعات عمل وعطل رسمية والتزام رد ولغة وسعر وعملة واسم مختصر: `{Typed("client acme zone New York")}`.");
    public override string NoClients => "لا يوجد عملاء بعد.";
    public override string ClientCount(int clients) => clients == 0 ? NoClients : Say($"{Counted(clients, ClientNoun)}");
    public override string ClientsMore(int more) => Say($"و{Counted(more, MoreClients)}: الأمر `{Typed("client")}` مع الاسم يعرض أحدهم.");

    public override string FactHandle => "الاسم المختصر";
    public override string FactZone => "المنطقة الزمنية";
    public override string FactHours => "ساعات العمل";
    public override string FactLanguage => "اللغة";
    public override string FactRate => "سعر الساعة";
    public override string FactRooms => "القنوات";
    public override string FactContacts => "جهات الاتصال";
    public override string LabelName => "الاسم";
    public override string LabelCurrency => "العملة";
    public override string ZoneHint => Say($"مدينة أو منطقة زمنية: {"New York"} أو {"Europe/Berlin"}.");
    public override string RateHint => Say($"سعر الساعة: {"45"} أو {"45.50"}. لا يظهر إلا لك ولمساعديك.");
    public override string HoursUntilTold(string hours) => Say($"الافتراضي {hours}، إلى أن يُحدَّد غيره");
    public override string RateAnHour(string money) => Say($"للساعة: {money}");
    public override string NoRateYet(string currency) => Say($"لم يُتفق عليه بعد ({currency})");
    public override string NobodyYet => "لا أحد بعد";
    public override string NoRoomYet => "لا شيء بعد";
    public override string RoomCount(int rooms) => Say($"{Counted(rooms, ChannelNoun)}");

    public override string RoomNext => "لتخصيص قناة لهذا العميل يُكتب فيها:";
    public override string RoomOnlyInChannel(string typed) => Say($"يكون ذلك في القناة المراد تخصيصها: يُكتب فيها `{typed}`.");
    public override string RoomBound(string client) => Say($"أصبحت هذه القناة للعميل {client}. كل طلب يُقدَّم هنا يُسجَّل باسم {client}، ولا يُذكر هنا أي عميل آخر.");
    public override string RoomWasBound(string client) => Say($"هذه القناة للعميل {client} من قبل.");
    public override string InviteMe => "قد لا أكون في هذه القناة بعد، ولا يمكنني الكتابة فيها حتى تتم دعوتي. للدعوة يُلصق هذا:";

    public override string Welcome(string agency) => Say($"مرحبًا! أعمل لدى {agency}.");
    public override string WelcomeWho(string owner, string agency) =>
        Say($"كل ما يُطلب هنا يصل إلى {owner} لتنفيذه، وأتولى متابعته: ما الذي طُلب، ومتى موعده، وإلى أين وصل.");
    public override string WelcomeHow => "لتقديم طلب يكفي ذكر المطلوب وموعده، بكلماتك وبتوقيتك. مثلًا:";
    public override string WelcomeExampleOne => "تصحيح لافتة الموقع حتى الجمعة 5 مساءً";
    public override string WelcomeExampleTwo => "حجز طاولة لستة أشخاص غدًا 7 مساءً !عاجل";
    public override string WelcomeExampleThree => "تدقيق النشرة البريدية حتى 31 ديسمبر المدة ساعتان";
}
