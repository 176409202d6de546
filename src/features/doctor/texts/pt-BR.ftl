command =
    .description = Ver o que o bot pode fazer aqui, e se o atendimento consegue funcionar
button-again = Verificar
button-invite = Convidar de novo
well = ✅ Está tudo em ordem
well-looked = Em todos os canais usados, posso fazer o que preciso, e a equipe vê os tickets e fica sabendo deles.
heading = { $count ->
        [1] Uma coisa para ver
       *[other] { $count } coisas para ver
    }
more = e mais { $count }
no-desk = Ainda não há um atendimento aqui
no-desk-what-now = Use `/setup start`: ele procura o que falta antes de criar qualquer coisa.
server-permissions = ⚠️ Este servidor me deu menos do que preciso. Falta: { $count ->
        [1] { $first }
        [2] { $first }, { $second }
        [3] { $first }, { $second }, { $third }
       *[other] { $first }, { $second }, { $third } e mais { $more }
    }. **Convidar de novo** acrescenta.
channel-gone = ⚠️ { $of }: um canal foi excluído. Escolha outro.
role-gone = ⚠️ { $of }: um cargo foi excluído. Escolha outro.
nobody-answers = ⚠️ { $of }: ninguém responde. Indique um cargo.
everybody-reads = ⚠️ { $channel } é para a equipe, e todo mundo pode ver ({ $of }). Esconda dos membros.
team-cannot-see = ⚠️ Sem acesso a { $channel }: { $roles }. Permita Ver canal lá, senão ninguém lê os tickets.
team-without-threads = ⚠️ Sem permissão para gerenciar tópicos em { $channel }: { $roles }. Sem ela, só aparecem os tickets a que se deu acesso. Permita Gerenciar tópicos lá.
not-pingable = ⚠️ Não posso mencionar { $roles }, então ninguém fica sabendo de novos tickets. Ative “Permitir que qualquer um @mencione este cargo” nas configurações do cargo.
different-teams = ⚠️ { $channel }: os tópicos privados de { $panels } têm equipes diferentes. Quem gerencia tópicos lá lê todos; dê a cada mensagem de ajuda um canal próprio.
idle-setting = ⚠️ `{ $setting }` está definido, mas não faz nada enquanto a parte `{ $part }` estiver desativada: `/setup add { $part }`
