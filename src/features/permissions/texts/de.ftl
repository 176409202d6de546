# Wer was darf: Stufen werden gegeben und genommen.
give-command =
    .description = Einer Rolle oder einem Mitglied eine Stufe geben, im ganzen Server oder für ein Thema
take-command =
    .description = Eine Stufe nehmen, die per Befehl gegeben wurde
history-command =
    .description = Wer was gegeben und genommen hat, das Neueste zuerst
view-command =
    .description = Welche Rollen und Mitglieder was dürfen
    .topic = Wie es für dieses Thema ist
add-command =
    .description = Jemanden alles tun lassen, was ein Admin darf
remove-command =
    .description = Das jemandem wieder nehmen
privileged-command =
    .description = Wem alles gegeben wurde
option-level = Welche Stufe
option-role = Welche Rolle
option-member = Oder welches Mitglied
option-topic = Für dieses Thema und die darunter; ohne Angabe für alle
option-privileged = Wer

level-user = Alle
level-staff = Team
level-senior = Erfahrene
level-manager = Leitung
level-admin = Admin
level-owner = Serverbesitz

given = { $who } hat jetzt die Stufe { $level }.
given-for = { $who } hat jetzt für { $topic } die Stufe { $level }.
seen-on-discord = Discord zeigt Befehle für Leitung und Admins denen, die den Server verwalten dürfen. Anderen zeigst du sie unter Servereinstellungen, Integrationen.
taken = { $who } hat die Stufe { $level } dadurch nicht mehr.
taken-for = { $who } hat für { $topic } die Stufe { $level } dadurch nicht mehr.

privileged = Dürfen alles
privileged-none = Das wurde niemandem gegeben.
privileged-besides = Ebenso alle, die den Server verwalten dürfen, und wem er gehört.
all = Wer was darf
all-for = Wer was darf für { $topic }
level-line = **{ $level }**: { $who }
nobody = niemand
holder = { $who }
holder-for = { $who } für { $topic }
right-for = { $right } für { $topic }
and = { $first } · { $next }
more = { $count ->
    [one] und noch jemand
   *[other] und { $count } weitere
}
all-besides = Alle dürfen auch, was die darüber dürfen. Admins sind außerdem alle, die den Server verwalten dürfen. Wer im Team einer Hilfe-Nachricht steht, gehört für deren Tickets zum Team.

history = Geänderte Berechtigungen
history-none = Noch keine Berechtigung wurde geändert.
history-line = { $at } · { $by }: { $who } von { $before } auf { $after }
history-line-for = { $at } · { $by }: { $who } für { $topic } von { $before } auf { $after }
history-right = { $at } · { $by }: „{ $right }“ von { $before } auf { $after }
history-right-for = { $at } · { $by }: „{ $right }“ für { $topic } von { $before } auf { $after }
by-file = die Desk-Datei
none = nichts
somebody = jemand

one-of-both = Nenne eine Rolle oder ein Mitglied, eins von beiden.
not-a-role = Nenne eine Rolle dieses Servers, die nicht alle haben.
not-a-member = Das ist niemand auf diesem Server, oder ein Bot.
held-already = Das ist schon so.
nothing-given = Davon wurde dort nichts gegeben. Sieh mit /viewpermissions nach.
given-by-file = Das gibt die Desk-Datei. Es endet, wenn sie es nicht mehr sagt.
too-many = Per Befehl lässt sich hier nichts mehr geben. Gib es einer Rolle.
set-already = So ist es schon. Nichts wurde geändert.
set-by-file = Das steht in der Desk-Datei. Ändere es dort.
not-by-topic = Das betrifft den ganzen Server, kein Thema kann es anders haben. Lege es ohne Thema fest.

set-command =
    .description = Ab welcher Stufe etwas auf diesem Server oder für ein Thema erlaubt ist
    .permission = Was erlaubt sein soll
    .from = Ab welcher Stufe
as-usual = Wie üblich
set = „{ $right }“ ist jetzt ab { $level } erlaubt.
set-for = Für { $topic } ist „{ $right }“ jetzt ab { $level } erlaubt.
set-usual = „{ $right }“ ist wieder wie üblich ab { $level } erlaubt.
set-usual-for = Für { $topic } ist „{ $right }“ wieder ab { $level } erlaubt, wie sonst auch.
