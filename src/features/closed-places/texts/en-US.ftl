heading = #{ $number } · { $type }
opened = { $member } · opened { $opened }
closed = 💤 Closed { $closed }
closed-by = 💤 Closed { $closed } by { $by }
reopened = Open again since { $at }
where = The ticket: { $room }
