heading = #{ $number } · { $type }
opened = { $member } · opened on { $opened }
closed = 💤 Closed on { $closed }
closed-by = 💤 Closed on { $closed } by { $by }
reopened = Open again since { $at }
where = The ticket: { $room }
