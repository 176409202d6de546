heading = #{ $number } · { $type }
opened = { $member } · ouvert le { $opened }
closed = 💤 Fermé le { $closed }
closed-by = 💤 Fermé le { $closed } par { $by }
reopened = Rouvert depuis le { $at }
where = Le ticket : { $room }
