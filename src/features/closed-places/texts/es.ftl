heading = #{ $number } · { $type }
opened = { $member } · abierto el { $opened }
closed = 💤 Cerrado el { $closed }
closed-by = 💤 Cerrado el { $closed } por { $by }
reopened = Abierto otra vez desde el { $at }
where = El ticket: { $room }
