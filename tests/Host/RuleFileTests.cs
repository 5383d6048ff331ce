using Bots.Host;
using Core.Time;
using Microsoft.Extensions.Configuration;
using NodaTime.TimeZones;
using Tests.Kit;

namespace Tests.Host;

/// <summary>A file of time zones is taken up when it is whole, and what is not leaves everything as it is.</summary>
[Collection(nameof(Alone))]
public sealed class RuleFileTests
{
    [Fact]
    public void A_half_written_file_is_refused_and_the_whole_one_is_taken_up()
    {
        var folder = Directory.CreateTempSubdirectory("va-desk-rules-");
        var (file, whole) = (Path.Combine(folder.FullName, "tzdb.nzd"), Database());
        File.WriteAllBytes(file, whole);
        using var rules = new RuleFile(
            Settings.Read(new ConfigurationBuilder().AddInMemoryCollection([new("Tz:File", file)]).Build()), TimeProvider.System, HostLog.For<RuleFile>());
        rules.Open();
        var taken = Tz.Taken;
        Assert.False(rules.Look());
        for (var part = 1; part < 12; part++)
        {
            File.WriteAllBytes(file, whole[..(whole.Length * part / 12)]);
            Assert.False(rules.Look(), $"{part} of 12 parts were taken for the whole");
        }
        Assert.Equal(taken, Tz.Taken);
        File.WriteAllBytes(file, whole);
        Assert.True(rules.Look());
        Assert.Equal(TzdbDateTimeZoneSource.Default.TzdbVersion, Tz.Version);
        folder.Delete(recursive: true);
    }

    private static byte[] Database()
    {
        var library = typeof(TzdbDateTimeZoneSource).Assembly;
        var name = library.GetManifestResourceNames().Single(n => n.EndsWith(".nzd", StringComparison.Ordinal));
        using var stream = library.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
