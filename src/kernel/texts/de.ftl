not-allowed = Dir fehlt dafür die Berechtigung. Frag jemanden aus der Serverleitung.
