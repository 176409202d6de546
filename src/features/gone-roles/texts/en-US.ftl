heading = A role of { $server } was deleted
heading-named = The role { $name } of { $server } was deleted
stood = It was named here, and is taken out: { $of }. Look whether somebody else should answer, or be told, there.
shut = ⚠️ Members needed this role for { $of }, so nobody can open tickets there now. Choose another role, or none.
blocked = Who had it is no longer kept out by it.
in-file = The desk file may still name it. Take it out there before you apply it again.
look = `/admin doctor` looks at the whole desk.
