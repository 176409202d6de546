heading = #{ $number } · { $type }
opened = { $member } · aberto em { $opened }
closed = 💤 Fechado em { $closed }
closed-by = 💤 Fechado em { $closed } por { $by }
reopened = Aberto de novo em { $at }
where = O ticket: { $room }
