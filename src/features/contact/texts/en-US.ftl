command =
    .description = Open a ticket with a member and write to them
    .member = Whom you write to
    .topic = What it is about
menu-member = Contact this member
menu-author = Contact the author

form-title = Write to { $member }
form-topic = What is it about?
form-text = What should they read first?
form-as = Signed as
form-as-topic = As usual for the topic
form-files = Files
blocked = { $member } is blocked: they read what you write, but what they write by DM does not reach you until the block ends.

opened = Ticket #{ $number } with { $member } is open: { $room }
waits = Ticket #{ $number } with { $member } waits for its place. They get your message once it is there.

told-heading = The { $server } team wrote to you
told-by = { $name } opened ticket #{ $number } with you. It is about: { $topic }
told-by-team = The team opened ticket #{ $number } with you. It is about: { $topic }
told-next = Write here to answer; the { $server } team reads it.

not-sent = Nothing was sent
your-words = You wrote:
not-a-member = They are not in this server, so I can't reach them. Pick a member of this server.
no-bots = Bots can't be written to. Pick a person.
not-yourself = You can't open a ticket with yourself. Pick somebody else.
no-topic = You can't write first about that topic. Pick one whose tickets you answer and whose members are named.
sent-before = This was sent already. Begin again to write another one.
file-gone = A file was gone before I could copy it. Send it again.
nothing-to-say = Your message has no words. Write what they should read.
