heading = Um cargo de { $server } foi excluído
heading-named = O cargo { $name } de { $server } foi excluído
stood = Ele estava nomeado aqui e foi retirado: { $of }. Veja se outra pessoa deve responder ou ser avisada ali.
shut = ⚠️ Os membros precisavam deste cargo para { $of }, então agora ninguém pode abrir tickets ali. Escolha outro cargo, ou nenhum.
paused = ⚠️ Estas regras estão em pausa, porque sem ele valeriam para outras pessoas, ou para ninguém: { $of }. `/automation edit` nomeia outro cargo, e `/automation resume` liga uma regra de novo.
blocked = Quem o tinha não fica mais de fora por causa dele.
in-file = O arquivo de atendimento talvez ainda traga o nome dele. Tire de lá antes de aplicar de novo.
look = `/admin doctor` olha o atendimento inteiro.
