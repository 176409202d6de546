heading = A role of { $server } was deleted
heading-named = The role { $name } of { $server } was deleted
stood = It was named here and has been taken out: { $of }. Check whether somebody else should answer there, or be told.
shut = ⚠️ Members needed this role for { $of }, so nobody can open tickets there now. Choose another role, or none.
paused = ⚠️ Paused, because without it they would be for others, or for nobody: the rules { $of }. `/automation edit` names another role, and `/automation resume` lets a rule go on.
blocked = Whoever had it is no longer kept out by it.
in-file = The desk file may still name it. Take it out there before you apply it again.
look = `/admin doctor` checks the whole help desk.
