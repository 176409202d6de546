from-member = **{ $member }**
answer-here = -# Answer by writing here.
sent = ✅ **{ $staff } → { $member }**
sent-as-team = ✅ **{ $staff } → { $member }** · as the team
sent-as = ✅ **{ $staff } → { $member }** · as { $name }
read-at-once = -# The member reads at once what { $staff } writes in the ticket itself; nobody can look at it first. `/reply` waits here for approval.
not-changed = -# The change was not sent: what the member reads was approved as it was. Send another reply, or take this one back.
not-changed-by-trainee = Somebody else on the team approved this reply as it is. Send another one, or take this one back.
unread = ⚠️ I can't read what is written here, so it stayed with the team. To answer { $member }, use the Reply button, `/reply`, or “Send as reply” in the Apps menu of a message.
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

ping = -# { $people }
sticker = -# Sticker: { $name }
poll = -# Poll: { $question }
forwarded = -# Forwarded:
not-shown = -# Something that can only be seen in their chat with me.
file-too-large = -# Not delivered: { $file } is larger than { $limit } MB.
file-refused = -# Not delivered: { $file } is larger than this server takes.
file-gone = -# Not delivered: { $file } was removed before it could be fetched.
file-unclean = -# Not delivered: { $file } can't be read as a picture, so it could say who sent it. Ask for it in another format.
partly = **Not delivered:** { $file } is larger than { $limit } MB. Send a smaller file or a link.

unreachable-heading = Not sent: { $member } can't be reached by DM
unreachable-closed = DMs are closed or the bot is blocked.
unreachable-left = { $member } left the server and can't be reached until they return.
kept = Your text is kept:
button-move = Move to a private thread
button-try-again = Try again
moving = This moves to a private thread. What was kept goes there too.
moved-on = { $member } reads the replies in another place now. What was kept is there.
reachable-again = { $member } can be reached again. What was kept is on its way.
trying-again = Sending again. If it fails, you are told here.
waiting = Not sent yet: the member can't be reached by DM. Your text is kept, and goes out once they can be.
not-delivered-heading = A message was not delivered
not-delivered = Discord refused it. Nothing else is held up by this.
staff-room-heading = The team can't read this right now
staff-room = The thread of the { $server } team is closed to me. What you write is kept and delivered once it opens again.

side-thread = Ticket { $number }, team only
side-thread-about = -# Staff-only messages about { $room }. The member can't read this thread.
note-of = 📝 **{ $staff }**
moved-aside = -# Moved here from the ticket, where the member would have read it. { $staff }
still-there = ⚠️ { $staff }, your message still stands in the ticket, where the member reads it: I may not delete it. Delete it yourself. Someone who manages the server can let me manage messages.
noted = Kept for the team.
noted-in = Kept for the team in { $room }.
not-aside = Your staff-only message in ticket #{ $number } was taken away there and is kept, but I can't make a thread for it. Someone who manages the server can let me create threads.

needs-channel = Manage Channels and Manage Permissions
needs-thread = Manage Threads
not-let-in = ⚠️ { $who } could not be let into ticket #{ $number }. In { $place } I need Send Messages in Threads, and { $who } has to see the channel above. Then use `/ticket add` again.
not-put-out = ⚠️ { $who } could not be removed from ticket #{ $number } and still reads it. In { $place } I need Manage Threads. Then use `/ticket remove` again.
not-access = ⚠️ Who reads ticket #{ $number } is as it was before. In { $place } I need { $needs }. Once I have it, the next message there does it, or the same command again.
not-locked = ⚠️ Ticket #{ $number } is closed, but people can still write in it. In { $place } I need { $needs }. Once I have it, the next message there locks it, or I do within a day.
not-closed = ⚠️ Ticket #{ $number } is closed, but its place is not. In { $place } I need { $needs }. Once I have it, the next message there closes it, or I do within a day.
not-unlocked = ⚠️ Ticket #{ $number } is open again, but people still can't write in it. In { $place } I need { $needs }. Once I have it, the next message there unlocks it, or I do within a day.
not-left = ⚠️ Ticket #{ $number } went on elsewhere, but people can still write in its old place. In { $place } I need { $needs }. Lock it yourself, or I do within a day once I may.
not-talking = ⚠️ I can't write in ticket #{ $number } any more. In { $place } I need View Channel and Send Messages. What I was to say is kept and goes out with the next message there, or within a day.
not-talking-thread = ⚠️ I can't write in ticket #{ $number } any more. In { $place } I need View Channel and Send Messages in Threads. What I was to say is kept and goes out with the next message there, or within a day.

note-command =
    .description = Keep a message for the team alone
    .text = What the team reads
menu-delivery = Delivery
state-arrived = { $reader } has it: Discord confirmed it.
state-waiting = Not with { $reader } yet. It is kept, and goes out in order.
state-unreachable = { $member } can't be reached by DM. It arrives once they can be.
state-refused = Discord refused to deliver it to { $reader }. Send it in other words, or another file.
state-here = It is read where it was written.
state-staff-only = A staff-only message: it is never sent.
state-team = The team
state-edited = Edited { $at }.
state-deleted = Deleted { $at }.

reply-command =
    .description = Reply to the member of this ticket
    .message = What the member reads
    .as = Whose name the member sees
    .named = My name
    .anonymous = The team
    .persona = My alias
reply-form =
    .title = Reply to { $member }
    .text = What should they read?
    .files = Files
    .as = Signed as
    .named = My name
    .anonymous = The team
    .persona = My alias
edit-form =
    .title = Edit reply
    .text = What should they read?
edited-reply = Changed, for the member too.
menu-send = Send as reply
menu-edit = Edit reply
menu-take-back = Take back
took-back = Taken back. The member no longer sees it.

no-answer-to-report = A report has no conversation: whoever sent it has a receipt and can't be answered here. Nothing was sent.
not-your-reply = Pick a reply that you sent from this ticket.
nothing-to-send = There is nothing to send. Write what the member should read.
form-file-gone = A file of the form was gone before I could copy it. Press Reply and send it again; your text was not sent.
nothing-said = Pick a message that somebody wrote in this ticket.
gone-already = That reply was taken back already.
held-back = { $count ->
    [one] -# A file waits until the member says that it may be sent.
   *[other] -# { $count } files wait until the member says that they may be sent.
}
held-back-heading = Not sent: it could say who you are
held-back-files = { $files }
held-back-why = Files of this kind often name who made them, and I can't take that out. Your words, and all other files, were sent.
held-back-now = Send a picture of it instead. Or send it as it is: then the team can read whatever stands in it.
button-send-files = Send as it is
sent-after-all = Sent as it is, under another name: { $files }
files-gone = These files were not sent: your message is not there any more, or the ticket is closed. Send them again if they are needed.
