using System.Diagnostics;
using Bots.Host;

namespace Tests.Trials;

/// <summary>The program run for a chore, or for a start that is refused: in a process of its own, to its end.</summary>
/// <param name="Said">What it wrote, without its ends of lines at the end.</param>
internal sealed record Chore(int Code, string Said, string Complained)
{
    public static async Task<Chore> Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(App).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Chore(process.ExitCode, (await said).TrimEnd(), (await complained).TrimEnd());
    }

    /// <summary>It ended with that code, and said one sentence why: no stack, no second line.</summary>
    public void Refused(int code, string because)
    {
        Assert.Equal(code, Code);
        Assert.Contains(because, Complained, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Complained);
        Assert.DoesNotContain("Exception", Complained, StringComparison.Ordinal);
    }
}
