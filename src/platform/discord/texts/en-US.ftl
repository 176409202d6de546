# What the router says itself, for all features.
not-allowed = Only the team can do this.
admins-only = Only somebody with the permission Manage Server can do this.
obsolete = This does not work any more. Look for a newer message, or type the command again.
try-again = That did not work, because something Frontdesk depends on did not answer. Nothing was changed. Try again in a moment.
failed-heading = That did not work
failed = Nothing was changed. Try again; if it stays, give the team this code: `{ $id }`
failed-after = It was saved, but not everything that belongs to it was done. Give the team this code: `{ $id }`
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
