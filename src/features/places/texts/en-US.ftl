lack-panel = ⚠️ { $channel }: to post there I need { $count ->
        [1] { $first }
        [2] { $first } and { $second }
       *[other] { $first }, { $second } and { $third }
    }.
lack-threads = ⚠️ { $channel }: to make threads there I need { $count ->
        [1] { $first }
        [2] { $first } and { $second }
       *[other] { $first }, { $second } and { $third }
    }.
lack-private-threads = ⚠️ { $channel }: to make private threads there I need { $count ->
        [1] { $first }
        [2] { $first } and { $second }
       *[other] { $first }, { $second } and { $third }
    }.
lack-posts = ⚠️ { $channel }: to make posts there I need { $count ->
        [1] { $first }
        [2] { $first } and { $second }
       *[other] { $first }, { $second } and { $third }
    }.
lack-channels = ⚠️ { $channel }: to make channels there I need { $count ->
        [1] { $first }
        [2] { $first } and { $second }
       *[other] { $first }, { $second } and { $third }
    }.
not-for-panel = ⚠️ { $channel }: a help message can only stand in a text or announcement channel.
not-for-threads = ⚠️ { $channel }: threads for the team can only be made in a text or announcement channel.
not-for-private-threads = ⚠️ { $channel }: private threads can only be made in a text channel.
not-for-posts = ⚠️ { $channel }: posts can only be made in a forum.
not-for-channels = ⚠️ { $channel }: channels can only be made in a category.
permission-view = View Channel
permission-send = Send Messages
permission-attach = Attach Files
permission-send-in-threads = Send Messages in Threads
permission-public-threads = Create Public Threads
permission-private-threads = Create Private Threads
permission-channels = Manage Channels
permission-roles = Manage Permissions
permission-threads = Manage Threads
permission-messages = Manage Messages
permission-pin = Pin Messages
permission-links = Embed Links
permission-history = Read Message History
permission-reactions = Add Reactions
permission-commands = Use Application Commands
