using System.Net;
using System.Text;
using Bots.Host;
using Core.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using Tests.FakeTeams;
using Tests.Kit;
using Tests.Story;

namespace Tests.Teams;

/// <summary>The door for development: no token is asked for, and so only this machine comes in, under its own name, and is answered on this machine.</summary>
public sealed class AnonymousDoorTests
{
    [Theory]
    [InlineData("127.0.0.1", "http://127.0.0.1:9/", HttpStatusCode.OK)]
    [InlineData("localhost", "http://localhost:9/_connector", HttpStatusCode.OK)]
    [InlineData("desk.example.com", "http://127.0.0.1:9/", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1", "https://smba.trafficmanager.net/emea/", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1", "http://10.0.0.1/", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1", "http://169.254.169.254/", HttpStatusCode.Forbidden)]
    public async Task Only_this_machine_comes_in_and_is_answered_on_it(string name, string service, HttpStatusCode answer)
    {
        var clock = new StoppedClock(Office.Start);
        var (connection, remove) = await Scene.NewDatabase(Database.Sqlite);
        await using (var app = App.Build(
            ["--Urls=http://127.0.0.1:0", connection, $"--Teams:AppId={TeamsIds.App}", "--Teams:Anonymous=true"],
            services => services.Replace(ServiceDescriptor.Singleton<IClock>(clock))))
        {
            await app.Open();
            await app.StartAsync(TestContext.Current.CancellationToken);
            await using var teams = await TeamsServer.Start(() => clock.Now.ToUnixTimeSeconds());
            teams.Add(new TeamsUser("29:1ada", "Ada"));
            teams.ServiceUrl = service;
            using var client = new TeamsClient(teams, new Uri(app.Urls.Single()));
            using var http = new HttpClient();
            using var request = new HttpRequestMessage(HttpMethod.Post, client.Messages);
            request.Headers.Host = name;
            request.Content = new StringContent(client.Person("29:1ada").SaysActivity("help").ToJsonString(), Encoding.UTF8, "application/json");
            Assert.Equal(answer, (await http.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
            // Where it was let in, whoever wrote there can be found again; where it was not, nothing is left.
            var kept = await app.Services.GetRequiredService<Db>().Read(s => s.All<Room>("select room as name from teams_rooms"));
            Assert.Equal(answer is HttpStatusCode.OK ? 1 : 0, kept.Count);
            await app.StopAsync(TestContext.Current.CancellationToken);
        }
        await remove();
    }

    private sealed record Room(string Name);
}
