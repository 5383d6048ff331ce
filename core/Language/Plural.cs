namespace Core.Language;

/// <summary>The forms that a noun can have beside a number, by the names of Unicode's CLDR. No language of ours has all of them.</summary>
internal enum Plural { Zero, One, Two, Few, Many, Other }
