from-member = **{ $member }**
from-staff = **{ $name }** · { $server } team
from-team = **{ $server } team**
answer-here = -# Answer by writing here.
sent = ✅ **{ $staff } → { $member }**
sent-as-team = ✅ **{ $staff } → { $member }** · as the team
edited = -# Edited.
edited-before = -# Edited. Before: { $before }
emptied = -# This part was removed by an edit.
deleted-by-member = -# Deleted by the member.
taken-back = -# Taken back.
picked-up =
    -# Picked up after an interruption: { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }.

sticker = -# Sticker: { $name }
poll = -# Poll: { $question }
forwarded = -# Forwarded:
file-too-large = -# Not delivered: { $file } is larger than 10 MB.
file-gone = -# Not delivered: { $file } was removed before it could be fetched.
partly = **Not delivered:** { $file } is larger than 10 MB. Send a smaller file or a link.

unreachable-heading = Not sent: { $member } can't be reached by DM
unreachable-closed = DMs are closed or the bot is blocked.
unreachable-left = { $member } left the server and can't be reached until they return.
kept = Your text is kept:
button-try-again = Try again
reachable-again = { $member } can be reached again. What was kept is on its way.
trying-again = Sending again. If it fails, you are told here.
waiting = Not sent yet: the member can't be reached by DM. Your text is kept, and goes out once they can be.
not-delivered-heading = A message was not delivered
not-delivered = Discord refused it. Nothing else is held up by this.
staff-room-heading = The team can't read this right now
staff-room = The thread of the { $server } team is closed to me. What you write is kept and delivered once it opens again.

reply-command =
    .description = Answer the member of this ticket
    .message = What the member reads
    .as = Whose name the member sees
    .named = My name
    .anonymous = The team
reply-form =
    .title = Reply to { $member }
    .text = What should they read?
    .as = Signed as
    .named = My name
    .anonymous = The team
edit-form =
    .title = Edit reply
    .text = What should they read?
edited-reply = Changed, for the member too.
menu-edit = Edit reply
menu-take-back = Take back
took-back = Taken back. The member no longer sees it.

only-the-team = Only the team can do this.
not-your-reply = Pick a reply that you sent from this ticket.
nothing-to-send = There is nothing to send. Write what the member should read.
gone-already = That reply was taken back already.
