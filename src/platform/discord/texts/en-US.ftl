# What the router says itself, for all features.
not-allowed = Only the team can do this.
not-permitted = This takes the permission “{ $right }”, which you do not have.
team-lacks = If you are of the team: somebody with Manage Server can give you the permission “{ $right }”.
given-by-admins = Somebody with Manage Server can give it to you.
given-by-owner = Whoever owns this server can give it to you.
owner-alone = Only whoever owns this server has it.

# What somebody may do
right-read = Read tickets and staff-only messages
right-answer = Answer tickets
right-sort = Sort tickets and bring people in
right-close = Close tickets
right-contact = Write to members first
right-warn = Warn members
right-approve = Approve answers that wait
right-change-others = Change what others of the team did
right-force-close = Close at once and delete places
right-close-many = Close many tickets at once
right-erase = Erase tickets for good
right-reveal = Look up who asks without a name
right-saved-replies = Write saved replies
right-block = Block members
right-pause = Pause new tickets
right-lockdown = Close the desk for now
right-auto-answers = Write automatic answers
right-automation = Write rules that act on tickets by themselves
right-reports = Read reports about the team
right-warn-team = Warn people of the team
right-set-up = Set up the desk
right-permissions = Give permissions
right-all-permissions = Give all permissions

# The rest
obsolete = This does not work any more. Look for a newer message, or type the command again.
try-again = That did not work, because something Frontdesk depends on did not answer. Nothing was changed. Try again in a moment.
failed-heading = That did not work
failed = Nothing was changed. Try again; if it stays, give the team this code: `{ $id }`
failed-after = It was saved, but not everything that belongs to it was done. Give the team this code: `{ $id }`
contact = Who hosts the bot: { $contact }
interrupted = Frontdesk was restarted just then. Nothing was changed. Press again.
done = Done. Frontdesk was restarted just then, so its answer is missing.
unshown = This was done, but its answer could not be shown.
gone = This is not there any more. Type the command again.
not-yours = Only the person who typed the command can use this.

# Typed commands
only-you = The answer is for you alone.
show = Show
form-ready = There is a form for this.
open-form = Open form
not-here = On this server you can’t use { $command } here.
not-here-who = Somebody with Manage Server can change that under Server settings, Integrations.
did-you-mean = There is no such command. Did you mean { $command }?
command-or-answer = Did you mean the command { $command }, or should this be sent as it is? Nothing was sent yet.
word-or-answer = Did you mean { $word }, or should this be sent as it is? Nothing was sent yet.
run-it = Yes, I meant that
as-it-is = Send as it is
typed-form = It is typed like this: { $form }
typed-missing = “{ $option }” is missing.
typed-number = “{ $option }” is a number, and “{ $detail }” is not.
typed-too-small = “{ $option }” is at least { $detail }.
typed-too-big = “{ $option }” is at most { $detail }.
typed-choice = “{ $option }” is one of: { $detail }.
typed-mention = “{ $option }” is a mention or an ID, and “{ $detail }” is not.
typed-too-long = “{ $option }” has at most { $detail } characters.
typed-too-many = “{ $detail }” is too much. Put words that belong together in "quotes".
