namespace Core.Language;

/// <summary>What a public holiday is kept for.</summary>
internal enum Feast
{
    NewYear, SecondOfJanuary, Epiphany, CopticChristmas,
    GoodFriday, EasterSaturday, EasterSunday, EasterMonday, Ascension, WhitSunday, WhitMonday, CorpusChristi, Assumption, Reformation, AllSaints,
    Repentance, Christmas, SecondChristmas, ChristmasEve, BoxingDay, SpringFeast,
    LabourDay, WomensDay, ChildrensDay, VictoryDay, Independence, RestoredIndependence, Midsummer, Unity, Liberation, Bastille, Armistice, NationalDay,
    FoundingDay, RepublicDay, Revolution, ArmedForces, Sinai, Sovereignty, Youth, DemocracyDay,
    EarlyMay, SpringBankHoliday, SummerBankHoliday, StPatrick, BattleOfTheBoyne, StAndrew, Jubilee, RoyalFuneral, Coronation, WorldCup,
    MartinLutherKing, Washington, Memorial, Juneteenth, AmericanIndependence, Columbus, Veterans, Thanksgiving,
    AustraliaDay, Anzac, SovereignsBirthday, MelbourneCup, FootballFinal,
    EidAlFitr, Arafat, EidAlAdha, IslamicNewYear, ProphetsBirthday, Ashura,
    RoshHashanah, YomKippur, Sukkot, SimchatTorah, Passover, SeventhOfPassover, Shavuot,
    MahaShivaratri, ShivajiJayanti, Holi, GudiPadwa, RamNavami, MahavirJayanti, AmbedkarJayanti, MaharashtraDay, BuddhaPurnima,
    GaneshChaturthi, Janmashtami, GandhiJayanti, Dussehra, Diwali, Balipratipada, BhauBeej, GuruNanakJayanti,
}
