using Core.Views;

namespace Core.Clients;

/// <summary>Finds the client that a sentence names, or asks which one is meant.</summary>
internal static class Naming
{
    private const int Offered = 5;

    extension(Turn turn)
    {
        /// <summary>
        /// The client that the words begin with, among those the speaker may hear about. A draft's field <c>client</c> wins, for it holds
        /// the answer to <see cref="AskWhich"/>.
        /// </summary>
        public async Task<ClientReading> NamedClient(string words)
        {
            var visible = await turn.VisibleClients();
            var read = ClientNames.Read(words, visible);
            return turn.Said.Fields.TryGetValue("client", out var handle) && visible.FirstOrDefault(c => c.Handle == handle) is { } chosen
                ? new ClientReading.Found(chosen, read is ClientReading.Several several ? several.Rest : (read as ClientReading.Found)?.Rest ?? words)
                : read;
        }

        /// <summary>Keeps the sentence, and asks which client is meant: the answer comes back as its field <c>client</c>.</summary>
        public async Task<View> AskWhich(IReadOnlyList<Client> clients)
        {
            var draft = await turn.KeepDraft();
            return View.Of(
                turn.Say.WhichClient,
                new Line(turn.Say.WhichClient),
                new Buttons([.. clients.Take(Offered).Select(c => new Button($"{c.Name} ({c.Handle})", $"draft {draft} client {c.Handle}"))])) with
            {
                Pending = true,
            };
        }
    }
}
