heading = #{ $number } · { $type }
opened = { $member } · geöffnet { $opened }
closed = 💤 Geschlossen { $closed }
closed-by = 💤 Geschlossen { $closed } von { $by }
reopened = Wieder offen seit { $at }
where = Das Ticket: { $room }
