using System.Data.Common;
using Bots.Host;
using Core.Store;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>A start on a damaged file: it comes up with what is whole, or says in one sentence that it cannot.</summary>
public sealed class DamagedFileTrial : IDisposable
{
    private const int Flips = 100, Seed = 7, Header = 100;

    private readonly string _folder = Directory.CreateTempSubdirectory("va-desk-damaged-").FullName;

    [Fact]
    public async Task With_any_byte_of_the_file_flipped_a_start_is_a_start_or_a_sentence()
    {
        await Prototype.SqliteIn(_folder);
        var whole = await File.ReadAllBytesAsync(Path.Combine(_folder, "office.db"), TestContext.Current.CancellationToken);
        var random = new Random(Seed);
        var refused = 0;
        for (var i = 0; i < Flips; i++)
        {
            var file = Path.Combine(_folder, $"{i}.db");
            var bytes = (byte[])whole.Clone();
            // The header is where it matters most, so a quarter of them go there.
            bytes[i % 4 == 0 ? random.Next(Header) : random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
            var why = await Record.ExceptionAsync(() => Start(file));
            if (why is null) continue;
            refused++;
            Assert.True(why is DbException or SchemaException or SettingsException, $"flip {i} of seed {Seed}: {why}");
            Assert.DoesNotContain('\n', why.Message);
            // What is let go of takes its log with it.
            Assert.False(File.Exists(file + "-wal"), $"flip {i} of seed {Seed} left its log open");
        }
        Counts.Print("damaged file", $"{Flips} flipped bytes, {refused} starts refused in a sentence, 0 otherwise (seed {Seed})");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task Start(string file)
    {
        await using var app = App.Build(["--Urls=http://127.0.0.1:0", $"--ConnectionStrings:Sqlite=Data Source={file}"]);
        await app.Open();
    }
}
