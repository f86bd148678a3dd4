"""How the disk image for macOS looks; read by dmgbuild, from the folder of the project."""

application = "dist/Familiar.app"
files = [application, "LICENSE"]
symlinks = {"Applications": "/Applications"}
format = "UDZO"
icon = "build/icons/familiar.icns"
icon_locations = {"Familiar.app": (150, 180), "Applications": (450, 180), "LICENSE": (300, 340)}
window_rect = ((200, 200), (600, 440))
icon_size = 96
