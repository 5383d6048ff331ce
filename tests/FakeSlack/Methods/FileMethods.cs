using System.Text.Json.Nodes;

namespace Tests.FakeSlack.Methods;

/// <summary>An upload in three steps: ask for a URL, send the bytes there, complete.</summary>
internal sealed class FileMethods(World world, ChatMethods chat)
{
    private readonly Dictionary<string, Upload> byId = [], bySecret = [];

    public Uri Address { get; set; } = new("http://127.0.0.1/");

    public bool Gave(string secret) => bySecret.ContainsKey(secret);

    public JsonObject GetUploadUrl(JsonObject args)
    {
        if (args.Text("filename") is not { Length: > 0 } name || args.Number("length") is not { } length)
            throw SlackError.Fault("invalid_arguments", "[ERROR] missing required field: filename or length");
        if (length <= 0) throw SlackError.Fault("missing_argument", "length is 0");
        var upload = new Upload(world.NextId("F"), name, length);
        var secret = Guid.NewGuid().ToString("N");
        byId[upload.Id] = bySecret[secret] = upload;
        return new JsonObject
        {
            ["ok"] = true, ["upload_url"] = new Uri(Address, $"upload/v1/{secret}").ToString(), ["file_id"] = upload.Id,
        };
    }

    /// <exception cref="SlackError">An unknown or used URL, or another length than was announced.</exception>
    public string Receive(string secret, byte[] bytes)
    {
        if (!bySecret.TryGetValue(secret, out var upload) || upload.Bytes is not null)
            throw SlackError.Fault("invalid_upload_url");
        if (bytes.Length != upload.Length)
            throw SlackError.Fault("length_mismatch", $"{upload.Length} bytes were announced, {bytes.Length} came");
        upload.Bytes = bytes;
        return $"OK - {bytes.Length}";
    }

    public JsonObject Complete(JsonObject args)
    {
        var wanted = args["files"].Objects().ToList();
        if (wanted.Count == 0) throw SlackError.Fault("invalid_arguments", "[ERROR] missing required field: files");
        // A person's id is no channel here: the direct message must have been opened.
        var channel = args.Text("channel_id") is { } id
            ? world.Writable((world.Channel(id) ?? throw new SlackError("channel_not_found")).Id)
            : null;
        var files = wanted.Select(each => Completed(each)).ToList();
        if (channel is not null)
        {
            var message = new Message(channel.Id, world.NextTs(), SlackIds.BotUser)
            {
                ThreadTs = args.Text("thread_ts"),
                Files = files,
            };
            message.Write(
                args.Text("initial_comment") ?? "", args.ContainsKey("blocks") ? chat.Content(args).Blocks : []);
            world.Messages.Add(message);
        }

        return new JsonObject { ["ok"] = true, ["files"] = new JsonArray([.. files.Select(file => file.Json())]) };
    }

    private SlackFile Completed(JsonObject wanted)
    {
        var upload = byId.GetValueOrDefault(wanted.Text("id") ?? "") ?? throw SlackError.Fault("file_not_found");
        if (upload.Bytes is null) throw SlackError.Fault("file_not_found", "completed before its bytes were sent");
        if (upload.Done) throw SlackError.Fault("file_not_found", "completed twice");
        upload.Done = true;
        var link = $"https://{SlackIds.TeamDomain}.slack.com/files/{upload.Id}";
        return new SlackFile(upload.Id, upload.Name, wanted.Text("title") ?? upload.Name, link, upload.Bytes);
    }

    private sealed record Upload(string Id, string Name, int Length)
    {
        public byte[]? Bytes { get; set; }

        public bool Done { get; set; }
    }
}
