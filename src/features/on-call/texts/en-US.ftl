called = { $who }, the team is away and you are on call: this one is new.
now-on = You are on call until you end it with `/on-call off`.
now-on-until = You are on call until { $until }.
now-off = You are no longer on call.
hint = Who is on call is mentioned at new tickets that come outside of their topic's working hours, as far as they answer them.
heading = Who is on call
nobody = Nobody is on call. New tickets wait until the team is back.
line = { $who } until they end it
line-until = { $who } until { $until }

on-command =
    .description = Be mentioned at new tickets that come while the team is away
    .until = Like 12h, monday, tomorrow 8:00; without it, until you end it
off-command =
    .description = No longer be on call
list-command =
    .description = Who is mentioned at new tickets that come while the team is away

not-a-moment = Say until when like `12h`, `monday` or `tomorrow 8:00`: within 90 days.
not-on-call = You are not on call.

turns-heading = Whose turn it is
turn = { $who } from { $from }
more = and { $count } more
gap-away = ⚠️ { $who } is away from { $from } until { $until }: nobody is on call by turns then.
gap-gone = ⚠️ { $who } is not in this server any more: nobody is on call by turns from { $from } until { $until }.
rota-saved = People are on call by turns now, a week each.
rota-ended = Nobody is on call by turns any more.
your-turn = You are on call at { $server } until { $until }.
gaps-heading = Nobody will be on call at { $server }
gaps-hint = Set the turns anew with `/on-call rota`, or let two people exchange theirs with `/on-call swap`.
swapped = The turn from { $from } is { $who }'s now.
now-yours = Yours is the one from { $from } until { $until }.
swapped-with-you = { $who } exchanged turns with you at { $server } and has the one from { $from }.
swap-back = If that does not suit you, exchange back with `/on-call swap`.

rota-command =
    .description = Who is on call by turns, a week each; the first of them from now on
    .people = Mentions, in the order of their turns
    .hand-over = When a turn ends and the next begins, like monday 9:00
    .zone = Like Europe/Berlin
rota-end-command =
    .description = Nobody is on call by turns any more
swap-command =
    .description = Exchange your turn of being on call with the next one of a colleague
    .with = Who takes your turn
    .week = A day in the turn that you give away, like 2026-12-24; without it, your next

by-turns = It is your turn to be on call until { $until }. Exchange it with `/on-call swap`, or say when you are away with `/shift away`.
no-people = Mention whose turns they are, in their order, like `@Mel @Kim`: 1 to { $most } people of this server, no bots.
no-hand-over = Say when one hands over to the next like `monday 9:00`, and the zone like `Europe/Berlin`.
no-rota = Nobody is on call by turns here. Set the turns with `/on-call rota`.
no-turn = You have no turn then. `/on-call list` shows whose turns come next.
no-turn-of-theirs = { $who } has no turn ahead. `/on-call list` shows whose turns come next.
gone-colleague = { $who } is not in this server any more. Nothing was exchanged.
