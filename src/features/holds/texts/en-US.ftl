card = on hold, goes on { $until }
info = On hold until { $date }, { $at }
the-team = The team
here = { $by } put this on hold until { $until }.
here-because = { $by } put this on hold until { $until }. { $reason }
goes-on-here = This goes on: it is no longer on hold.
goes-on-here-by = { $by } goes on with this: it is no longer on hold.
there = The { $server } team put ticket #{ $number } on hold until { $date }, { $at }. What you write until then is kept with it.
because = Why: { $reason }
still = Kept with ticket #{ $number }. It is on hold until { $date }, { $at }; nobody on the { $server } team answers before then.
goes-on = Ticket #{ $number } is no longer on hold. The { $server } team goes on with it.
done = Ticket #{ $number } is on hold until { $date }. The member knows, and what they write does not end it.
done-off = Ticket #{ $number } is no longer on hold.
card-no-end = on hold
info-no-end = On hold until the team goes on with it
here-no-end = { $by } put this on hold until the team goes on with it.
here-no-end-because = { $by } put this on hold until the team goes on with it. { $reason }
there-no-end = The { $server } team put ticket #{ $number } on hold, and you read here when it goes on. What you write until then is kept with it.
still-no-end = Kept with ticket #{ $number }. It is on hold; you read here when the { $server } team goes on with it.
done-no-end = Ticket #{ $number } is on hold until somebody goes on with it. The member knows, and what they write does not end it.
button-no-end = Without an end

option-number = The ticket's number; without it, this one
on-command =
    .description = Put this ticket on hold, whatever the member writes; they are told until when
    .until = Like 2d, friday, 2026-12-24; without it, until the team goes on
    .reason = Why; the member reads this
off-command =
    .description = Go on with a ticket that is on hold

not-a-moment = Say until when in minutes, or like `2d`, `friday` or `2026-12-24`: a minute at least, 90 days at most.
not-on-hold = This ticket is not on hold.
no-reason-of-trainee = The member would read the reason, and nobody has looked at it yet. Put it on hold without one.

more-hold = Put on hold
more-hold-says = Let it rest whatever the member writes; they are told until when
more-resume = Go on
more-resume-says = It is no longer on hold; the member is told
how-long = For how long is ticket #{ $number } on hold? The member is told.
button-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
