#!/bin/bash
# Makes the disk image for macOS from dist/Kidney Viewer.app: packaging/macos/dmg.sh VERSION
# The built program is run before it is packed. It is signed if KIDNEYVIEWER_IDENTITY (a Developer ID) is set, and
# notarised if KIDNEYVIEWER_NOTARY (a notarytool profile) is set. Otherwise it is signed for this machine only, and users
# must allow it in the system settings when they open it for the first time.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=${1:?the version is missing}
app="dist/Kidney Viewer.app"
image="dist/kidneyviewer-$version-macos.dmg"
identity=${KIDNEYVIEWER_IDENTITY:--}

told=$("$app/Contents/MacOS/kidneyviewer" --version)
if [ "$told" != "Kidney Viewer $version" ]; then
    echo "dmg: the program says '$told', not 'Kidney Viewer $version'" >&2
    exit 1
fi

options=(--force --deep --sign "$identity")
if [ "$identity" != "-" ]; then
    options+=(--options runtime --timestamp)
fi
codesign "${options[@]}" "$app"
codesign --verify --deep --strict "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
cp LICENSE "$folder/LICENSE.txt"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -volname "Kidney Viewer" -srcfolder "$folder" -fs HFS+ -format ULMO "$image"

if [ -n "${KIDNEYVIEWER_NOTARY:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$KIDNEYVIEWER_NOTARY" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
