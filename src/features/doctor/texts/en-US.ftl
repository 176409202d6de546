command =
    .description = Check what the bot may do here, and whether the help desk can work
button-again = Check
button-invite = Invite again
well = ✅ Everything is as it should be
well-looked = I may do what I need in every channel that is used, and the team can see and be told of its tickets.
heading = { $count ->
        [one] One thing to look at
       *[other] { $count } things to look at
    }
more = and { $count } more
no-desk = There is no help desk here yet
no-desk-what-now = Use `/setup start`: it looks for what is missing before anything is made.
server-permissions = ⚠️ This server gave me less than I need. Missing: { $count ->
        [1] { $first }
        [2] { $first }, { $second }
        [3] { $first }, { $second }, { $third }
       *[other] { $first }, { $second }, { $third } and { $more } more
    }. **Invite again** adds it.
channel-gone = ⚠️ { $of }: a channel was deleted. Choose another one.
role-gone = ⚠️ { $of }: a role was deleted. Choose another one.
nobody-answers = ⚠️ { $of }: nobody answers. Name a role.
everybody-reads = ⚠️ { $channel } is for the team, and everybody can see it ({ $of }). Hide it from members.
team-cannot-see = ⚠️ { $roles } can't see { $channel }. Allow View Channel there, or tickets stay unread.
team-without-threads = ⚠️ { $roles } can't manage threads in { $channel } and see only the tickets they were let into. Allow Manage Threads there.
not-pingable = ⚠️ { $roles } can't be pinged by me, so nobody hears of new tickets. Switch on “Allow anyone to @mention this role” in the role's settings.
different-teams = ⚠️ { $channel }: private threads of { $panels } have different teams. Who manages threads there reads all of them; give each its own channel.
idle-setting = ⚠️ `{ $setting }` is set, and does nothing while the part `{ $part }` is off: `/setup add { $part }`
