heading = #{ $number } · { $type }
opened = { $member } · geöffnet am { $opened }
closed = 💤 Geschlossen am { $closed }
closed-by = 💤 Geschlossen am { $closed } von { $by }
reopened = Wieder offen seit { $at }
where = Das Ticket: { $room }
