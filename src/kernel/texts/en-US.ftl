not-allowed = You don't have the permission for this. Ask an administrator of the server.
