using System.Text.RegularExpressions;

namespace Core.Language;

internal sealed partial class English
{
    // What its own name says is not said again here.
    internal override string FeastName(Feast feast) => feast switch
    {
        Feast.NewYear => "New Year’s Day",
        Feast.SecondOfJanuary => "2nd January",
        Feast.WhitSunday => "Whit Sunday",
        Feast.Assumption => "Assumption of Mary",
        Feast.Reformation => "Reformation Day",
        Feast.AllSaints => "All Saints’ Day",
        Feast.Repentance => "Day of Repentance and Prayer",
        Feast.Christmas => "Christmas Day",
        Feast.SecondChristmas => "Second day of Christmas",
        Feast.SpringFeast => "Sham el-Nessim",
        Feast.LabourDay => "Labour Day",
        Feast.WomensDay => "Women’s Day",
        Feast.ChildrensDay => "Children’s Day",
        Feast.Independence => "Independence Day",
        Feast.RestoredIndependence => "Day of Restoration of Independence",
        Feast.Midsummer => "Midsummer Day",
        Feast.Unity => "Day of German Unity",
        Feast.Liberation => "Day of Liberation",
        Feast.Bastille => "National Day",
        Feast.Armistice => "Armistice Day",
        Feast.Revolution => "Revolution Day",
        Feast.ArmedForces => "Armed Forces Day",
        Feast.Sinai => "Sinai Liberation Day",
        Feast.Sovereignty => "National Sovereignty and Children’s Day",
        Feast.Youth => "Youth and Sports Day",
        Feast.DemocracyDay => "Democracy and National Unity Day",
        Feast.EarlyMay => "Early May bank holiday",
        Feast.SpringBankHoliday => "Spring bank holiday",
        Feast.SummerBankHoliday => "Summer bank holiday",
        Feast.StPatrick => "St Patrick’s Day",
        Feast.BattleOfTheBoyne => "Battle of the Boyne",
        Feast.StAndrew => "St Andrew’s Day",
        Feast.Jubilee => "Platinum Jubilee",
        Feast.RoyalFuneral => "Mourning for Queen Elizabeth II",
        Feast.Coronation => "Coronation of King Charles III",
        Feast.WorldCup => "World Cup bank holiday",
        Feast.MartinLutherKing => "Martin Luther King Jr. Day",
        Feast.Washington => "Washington’s Birthday",
        Feast.Memorial => "Memorial Day",
        Feast.AmericanIndependence => "Independence Day",
        Feast.Columbus => "Columbus Day",
        Feast.Veterans => "Veterans Day",
        Feast.Anzac => "Anzac Day",
        Feast.SovereignsBirthday => "King’s Birthday",
        Feast.FootballFinal => "Friday before the AFL Grand Final",
        Feast.EidAlFitr => "Eid al-Fitr",
        Feast.Arafat => "Day of Arafat",
        Feast.EidAlAdha => "Eid al-Adha",
        Feast.ProphetsBirthday => "Prophet’s Birthday",
        Feast.SeventhOfPassover => "Seventh day of Passover",
        Feast.ShivajiJayanti => "Shivaji Maharaj Jayanti",
        Feast.AmbedkarJayanti => "Dr Babasaheb Ambedkar Jayanti",
        _ => Words().Replace(feast.ToString(), " $0"),
    };

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Words();
}
