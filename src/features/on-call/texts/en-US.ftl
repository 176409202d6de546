called = { $who }, the team is away and you are on call: this one is new.
now-on = You are on call until you say so.
now-on-until = You are on call until { $until }.
now-off = You are on call no longer.
hint = Who is on call is mentioned at new tickets that come outside of their topic's working hours, as far as they answer them.
heading = Who is on call
nobody = Nobody is on call. New tickets wait until the team is back.
line = { $who } until they say so
line-until = { $who } until { $until }

on-command =
    .description = Be mentioned at new tickets that come while the team is away
    .until = Like 12h, monday, tomorrow 8:00; without it, until you end it
off-command =
    .description = Be on call no longer
list-command =
    .description = Who is mentioned at new tickets that come while the team is away

not-a-moment = Say until when like `12h`, `monday` or `tomorrow 8:00`: within 90 days.
not-on-call = You are not on call.
