using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using Core;
using Core.Language;
using Core.Store;
using Core.Views;
using Microsoft.Extensions.Logging;

namespace Bots.Teams;

/// <summary>Puts a file where somebody lets it be put, and nowhere else; what does not arrive is offered again.</summary>
internal sealed partial class TeamsFiles(
    TeamsHttp http, TeamsSettings settings, TeamsConnector connector, TeamsFrames frames, Desk desk, ILogger<TeamsFiles> log)
{
    /// <summary>Teams waits five seconds, most of which may be gone by now; what takes longer goes on.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private const int MostRemembered = 1000;

    /// <summary>An address takes a file once, and Teams may tell twice of the same answer.</summary>
    private readonly ConcurrentDictionary<string, Lazy<Task>> _given = [];

    /// <param name="view">What the sentence of the offer shows now.</param>
    public async Task<TeamsAnswer> Give(TeamsGesture.Offered offered, View view)
    {
        if (_given.Count > MostRemembered) _given.Clear();
        var given = _given.GetOrAdd(offered.Said.Delivery, _ => new Lazy<Task>(() => Answer(offered, view)));
        try
        {
            await given.Value.WaitAsync(Longest);
        }
        catch (TimeoutException)
        {
            LogGoesOn(offered.Said.Delivery);
        }
        return TeamsAnswer.Taken;
    }

    private async Task Answer(TeamsGesture.Offered offered, View view)
    {
        try
        {
            if (offered.Upload is not { } upload) await Replace(offered, await Declined(offered));
            else if (view is { Refused: false, File: { } file } && await Put(upload, TeamsFile.Bytes(file))) await Show(offered, upload, view);
            // A no is told; a file that did not arrive is offered once more.
            else await desk.OweAnswer(offered.Said, view);
        }
        catch (Exception why) when (why is not OutOfMemoryException)
        {
            LogLost(why);
        }
    }

    private async Task<bool> Put(TeamsUpload upload, byte[] bytes)
    {
        if (!settings.MayPut(upload.To))
        {
            LogElsewhere(Printable.Of(upload.To.Host));
            return false;
        }
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, upload.To) { Content = new ByteArrayContent(bytes) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            request.Content.Headers.ContentRange = new ContentRangeHeaderValue(0, bytes.Length - 1, bytes.Length);
            using var response = await http.Client.SendAsync(request);
            if (response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created) return true;
            LogNotPut(((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        catch (Exception why) when (why is HttpRequestException or IOException or OperationCanceledException)
        {
            LogNotPut(why.GetType().Name);
        }
        return false;
    }

    private async Task Show(TeamsGesture.Offered offered, TeamsUpload upload, View view)
    {
        var said = Say(await frames.For(offered.By)).FileSaved(upload.Name);
        var shown = View.Of(said, new Line(said));
        // Only what is where files are is shown as one.
        if (!settings.MayPut(upload.Shown)) await Replace(offered, shown);
        else if (await Replaced(offered, TeamsMessage.Around(offered.Origin, offered.By.Id, view, TeamsFile.Done(upload), offered.Card)) is not TeamsReply.Ok)
            await desk.OweAnswer(offered.Said, shown);
    }

    private async Task<View> Declined(TeamsGesture.Offered offered)
    {
        var say = Say(await frames.For(offered.By));
        return View.Of(say.FileDeclined, new Line(say.FileDeclined), new Buttons(new Button(say.FileAgain, offered.Said.Text)));
    }

    private async Task Replace(TeamsGesture.Offered offered, View view)
    {
        var (origin, by) = (offered.Origin, offered.By);
        var to = new Address(Core.Speech.Platform.Teams, origin.Tenant, origin.Room, by.Id, Direct: true);
        if (await Replaced(offered, TeamsMessage.Of(origin, to, view, await frames.For(by), offered.Card)) is not TeamsReply.Ok)
            await desk.OweAnswer(offered.Said, view);
    }

    private Task<TeamsReply> Replaced(TeamsGesture.Offered offered, System.Text.Json.Nodes.JsonObject activity) =>
        connector.Put(offered.Origin, offered.Card, activity, CancellationToken.None);

    private static Phrases Say(AdaptiveCardFrame frame) => Phrases.In(frame.Language);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A file was to go to {Host}, which Teams:FileHosts does not name: it is offered again")]
    private partial void LogElsewhere(string host);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A file could not be put where its reader lets it be put, and is offered again: {Why}")]
    private partial void LogNotPut(string why);

    [LoggerMessage(Level = LogLevel.Information, Message = "A file takes longer than Teams waits, and goes on, delivery {Delivery}")]
    private partial void LogGoesOn(string delivery);

    [LoggerMessage(Level = LogLevel.Error, Message = "A file was neither put nor offered again")]
    private partial void LogLost(Exception why);
}
