heading = Frühere Tickets
about =
    { $count ->
        [one] { $member } hat einmal gefragt, soweit du darauf antwortest.
       *[other] { $member } hat { $count }-mal gefragt, soweit du darauf antwortest.
    }
none = { $member } hat noch nichts gefragt, was du beantwortest.
open = **#{ $number }** · { $type } · { $opened } · offen · { $where }
closed = **#{ $number }** · { $type } · { $opened } · geschlossen { $at } · { $where }
no-place = Ort nicht mehr da
page = Seite { $page } von { $pages }
button-newer = Neuere
button-older = Ältere
more = Frühere Tickets
more-says = Was dieses Mitglied früher gefragt hat

command =
    .description = Was ein Mitglied früher gefragt hat, soweit du darauf antwortest
    .member = Wer; ohne Angabe, wer in diesem Ticket fragt

unnamed = Wer in diesem Ticket fragt, weiß das Team nicht, und auch nicht, was vorher gefragt wurde.
