heading = Earlier tickets
about =
    { $count ->
        [one] { $member } asked once about what you answer.
       *[other] { $member } asked { $count } times about what you answer.
    }
none = { $member } has asked nothing yet that you answer.
open = **#{ $number }** · { $type } · { $opened } · open · { $where }
closed = **#{ $number }** · { $type } · { $opened } · closed { $at } · { $where }
no-place = its place is gone
page = Page { $page } of { $pages }
button-newer = Newer
button-older = Older
more = Earlier tickets
more-says = What this member asked before

command =
    .description = What a member asked before, as far as you answer it
    .member = Who; without it, whoever asks in this ticket

unnamed = Who asks in this ticket is not known to the team, and neither is what they asked before.
