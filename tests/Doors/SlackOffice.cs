using System.Net.Http.Headers;
using System.Text;
using Bots.Host;
using Bots.Slack;
using Core;
using Core.Speech;
using Core.Store;
using Core.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NodaTime;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.Kit;

namespace Tests.Doors;

/// <summary>
/// The running host and a fake Slack on loopback, with the office's people. What the desk answers to a delivery is set by the test, as if it
/// had been delivered before: so the door is tried with any view, whatever the modules say.
/// </summary>
internal sealed class SlackOffice : IAsyncDisposable
{
    public const string Room = "C-ACME";

    private readonly string _folder = Directory.CreateTempSubdirectory("va-desk-door-").FullName;
    private WebApplication? _app;
    private SlackClient? _client;

    private SlackOffice(SlackServer slack, StoppedClock clock) => (Slack, Clock) = (slack, clock);

    public SlackServer Slack { get; }

    public StoppedClock Clock { get; }

    public SlackClient Client => _client!;

    public SlackPerson Ada => Client.Person("U1");

    public SlackPerson Cleo => Client.Person("U-CLEO");

    public IServiceProvider Services => _app!.Services;

    public ICourier Courier => Services.GetRequiredService<ICourier>();

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <param name="before">What is wrong with Slack when the host starts.</param>
    /// <param name="filled">False for a host where nobody has set up anything.</param>
    public static async Task<SlackOffice> Open(
        Action<SlackServer>? before = null, string hosts = "127.0.0.1", bool filled = true, ILoggerProvider? log = null, string? postgres = null)
    {
        var clock = new StoppedClock(Office.Start);
        var office = new SlackOffice(await SlackServer.Start(() => clock.Now.ToUnixTimeSeconds()), clock);
        office.Populate();
        before?.Invoke(office.Slack);
        await office.Start(hosts, filled, log, postgres);
        return office;
    }

    /// <summary>The desk's answer to this delivery, and what Slack hears of it.</summary>
    public async Task<SlackAnswer> Gets(SignedRequest request, View view)
    {
        var said = ((Gesture.Spoken)Read(request)).Said;
        await Do(session => session.Remember(said, Clock.Now, view));
        return await Client.Send(request);
    }

    /// <summary>Something happens to the database.</summary>
    public Task Does(string sql) => Do(session => session.Do(sql));

    /// <summary>The desk owes that answer as a letter.</summary>
    public Task Owes(SignedRequest request, View view) =>
        Services.GetRequiredService<Desk>().OweAnswer(((Gesture.Spoken)Read(request)).Said, view);

    public async Task<SlackAnswer> SlashGets(SlackPerson who, string room, View view) =>
        Screen.Command(Slack, await Gets(who.SlashRequest("/va mumble", room), view), room, who.Id);

    public Task<SlackAnswer> PressGets(SlackPerson who, Message on, string label, View view) => Gets(who.PressRequest(on, label), view);

    public async Task<SlackAnswer> SubmitGets(SlackPerson who, OpenView form, View view, params (string, string?)[] fields) =>
        Screen.Submitted(Slack, await Gets(who.SubmitRequest(form, fields), view), form);

    /// <summary>A message of the bot's for one person, or for all where <paramref name="who"/> is null, with something to press.</summary>
    public async Task<Message> Shows(string? who, string room = Room, string label = "Go")
    {
        var view = View.Of("Here", new Line("Here"), new Buttons(new Button(label, "mumble on")));
        await Courier.Carry(new Core.Store.Address(Platform.Slack, "T1", room, who, Direct: false), view, default);
        return who is null ? await Slack.Posted(room, "Here") : await Slack.Whispered(who, "Here");
    }

    /// <summary>A form on somebody's screen, asked for in a room.</summary>
    public async Task<OpenView> Opens(SlackPerson who, string? room = Room)
    {
        await Gets(who.SlashRequest("/va mumble", room), Form());
        return await Slack.Opened(who.Id);
    }

    public static View Form(string? error = null, string title = "Ask for something") => View.Of(
        "What do you need?",
        new Line("Tell me."),
        new Ask("what", "What is it?", Value: "Fix it") { Error = error },
        new Ask("due", "Until when?")) with
    {
        Form = new Form(title, "Send", "draft 7F3K"),
        Pending = true,
    };

    public Task<Delivery> Carries(Core.Store.Address to, View view) => Courier.Carry(to, view, TestContext.Current.CancellationToken);

    public Task<Delivery> Redraws(Core.Store.Address to, string message, View view) =>
        Courier.Redraw(to, message, view, TestContext.Current.CancellationToken);

    public Task<Delivery> Asks(string workspace, string errand) => Courier.Ask(workspace, errand, TestContext.Current.CancellationToken);

    public Task Idle() => Services.GetRequiredService<Postman>().Idle(default);

    /// <summary>Bytes of a test's own making, rightly signed.</summary>
    public Task<SlackAnswer> Send(string path, string body, string? contentType = null) =>
        Client.Send(Client.Sign(path, contentType ?? (path is "/slack/events" ? SlackClient.Json : SlackClient.Form), body));

    public async Task<HttpResponseMessage> Raw(HttpMethod verb, string path, HttpContent? content = null, bool chunked = false)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(verb, new Uri(Address, path)) { Content = content };
        if (content is not null) content.Headers.ContentType = new MediaTypeHeaderValue(SlackClient.Form);
        request.Headers.TransferEncodingChunked = chunked ? true : null;
        return await http.SendAsync(request);
    }

    /// <summary>Fails the test when Slack got what it did not expect.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app!.StopAsync();
        await _app.DisposeAsync();
        Client.Dispose();
        await Slack.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        Slack.AssertNothingUnexpected();
    }

    private Task Do(Func<Session, Task> work) => Services.GetRequiredService<Db>().InTransaction(
        async session =>
        {
            await work(session);
            return 0;
        },
        TestContext.Current.CancellationToken);

    private static Gesture Read(SignedRequest request)
    {
        var mac = request.Signature!;
        if (request.Path is "/slack/events") return SlackEvents.Read(Json(request.Text), mac);
        var form = QueryHelpers.ParseQuery(request.Text);
        return form.TryGetValue("payload", out var payload)
            ? SlackSpeech.Interaction(Json(payload!), mac)
            : SlackSpeech.Slash(form, "", mac);
    }

    private static System.Text.Json.JsonElement Json(string text) => LooseJson.Read(Encoding.UTF8.GetBytes(text))!.Value;

    private void Populate()
    {
        Slack.Add(new SlackUser("U1", "ada") { RealName = "Ada" });
        Slack.Add(new SlackUser("U-CLEO", "cleo") { RealName = "Cleo", Tz = "America/New_York", IsRestricted = true });
        Slack.Add(new SlackUser("UNEW", "new") { RealName = "Newton", Tz = "Europe/Berlin", IsUltraRestricted = true });
        Slack.Channel(Room, "acme", "U1", "U-CLEO", "UNEW", SlackIds.BotUser);
        Slack.Channel("C-OUT", "outside", "U1");
    }

    private async Task Start(string hosts, bool filled, ILoggerProvider? log, string? postgres)
    {
        var database = postgres is null
            ? $"--ConnectionStrings:Sqlite=Data Source={Path.Combine(_folder, "door.db")}"
            : $"--ConnectionStrings:Postgres={postgres}";
        _app = App.Build(
            [
                "--Urls=http://127.0.0.1:0", database,
                $"--Slack:SigningSecret={SlackIds.SigningSecret}", $"--Slack:BotToken={SlackIds.BotToken}",
                $"--Slack:ApiUrl={Slack.ApiUrl}", $"--Slack:ResponseHosts={hosts}",
            ],
            services =>
            {
                services.Replace(ServiceDescriptor.Singleton<IClock>(Clock));
                services.AddPassingPacer(Clock);
                if (log is not null) services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
            });
        await _app.Open();
        if (filled) await FirstDay.Open(Services.GetRequiredService<Db>(), Clock.Now);
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
        _client = new SlackClient(Slack, Address);
    }
}
