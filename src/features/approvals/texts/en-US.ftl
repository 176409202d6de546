waits-heading = A reply waits for approval
waits = { $staff } wants to reply to { $member }:
waits-until = Somebody else on the team decides. If nobody does, it is forgotten { $at }.
held = Not sent yet: somebody else on the team approves it first. You find it in the thread.
approved = ✅ { $by } approved the reply of { $staff }.
approved-changed = ✅ { $by } changed and approved the reply of { $staff }.
unreachable = Not sent yet: the member can't be reached by DM. The text is kept, and goes out once they can be.
declined = 💤 { $by } did not approve the reply of { $staff }. It was not sent.
reason = What should change: { $reason }
declined-line = Your reply was not approved. What should change is written above.
for = { $staff }
withdrawn = 💤 { $staff } took their reply back. It was not sent.
forgotten = 💤 Nobody decided for 7 days. The reply was not sent, and its words are forgotten.
forgotten-line = A reply of { $staff } waited 7 days for approval and was forgotten.
somebody = somebody
files =
    { $count ->
        [one] with a file
       *[other] with { $count } files
    }

crossed-heading = Not sent yet: somebody was faster
crossed = { $who } replied { $at }, after you opened the form.
crossed-typed = { $who } replied { $at }. That was less than 10 seconds before your reply, so you may not have seen it.
yours = Your reply:
also = It also does this:
act = • { $act }
sent-anyway = Your reply is on its way too.
dropped = Your reply was not sent.

button-approve = Approve
button-edit = Edit
button-decline = Decline
button-send = Send anyway
button-drop = Don't send

edit-form =
    .send = Edit and send
    .change = Edit your reply
    .text = What should they read?
decline-form =
    .title = Do not send this reply
    .reason = What should change?

not-by-yourself = Somebody else on the team approves your replies.
not-by-trainee = Your own replies are approved by others, so you can't approve this one.
not-your-answer = Only whoever wrote this reply can decide about it.
decided-already = This was decided already, or it was forgotten.
writer-may-not = { $staff } may not send this any more. Decline it, and answer in your own name.
closed-since = Ticket #{ $number } was closed after this was written. Reopen it to send this, or leave it as it is.
