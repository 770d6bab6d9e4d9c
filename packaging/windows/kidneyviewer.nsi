; The Windows installer, made from the folder that `make bundle` writes:
;   makensis -INPUTCHARSET UTF8 -DVERSION=0.1.0 -DBUNDLE=dist\kidneyviewer -DOUTPUT=dist\setup.exe kidneyviewer.nsi
;
; /S installs silently: for all users if an administrator runs it, otherwise for the current user; /AllUsers and
; /CurrentUser choose, /D=FOLDER (last, without quotes) sets the folder. Exit codes: 0 installed, 1 cancelled, 2 not
; installed. Every message box has an answer for a silent run (/SD); a test holds that.

Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true
CRCCheck force

!ifndef VERSION
  !error "VERSION is missing"
!endif
!ifndef BUNDLE
  !error "BUNDLE is missing"
!endif
!ifndef OUTPUT
  !define OUTPUT "kidneyviewer-setup.exe"
!endif

!define NAME "Kidney Viewer"
!define FOLDER "KidneyViewer"
!define PROGRAM "kidneyviewer.exe"
!define COMMAND "kidneyviewer-cli.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\KidneyViewer"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}"
!define LINK "Software\Classes\kidneyviewer"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "${FOLDER}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "UninstallString"

; MultiUser chooses a folder for each mode; the one given by /D takes precedence.
!define MULTIUSER_INSTALLMODE_FUNCTION UseAskedFolder
Var AskedFolder

!include MUI2.nsh
!include MultiUser.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include x64.nsh

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "${NAME}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileDescription" "${NAME} installer"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}.0"
VIAddVersionKey /LANG=1033 "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "..\icons\kidneyviewer.ico"
!define MUI_UNICON "..\icons\kidneyviewer.ico"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "Software\KidneyViewer\Setup"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"

!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "TradChinese"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString SHORTCUT ${LANG_ENGLISH} "Kidney Viewer"
LangString SHORTCUT ${LANG_SIMPCHINESE} "肾脏健康教育阅读器"
LangString SHORTCUT ${LANG_TRADCHINESE} "腎臟衛教閱讀器"
LangString RUNNING ${LANG_ENGLISH} "Kidney Viewer is running. Close it, then try again."
LangString RUNNING ${LANG_SIMPCHINESE} "肾脏健康教育阅读器正在运行。请先关闭它，再重试。"
LangString RUNNING ${LANG_TRADCHINESE} "腎臟衛教閱讀器正在執行。請先關閉它，再重試。"
LangString TOO_OLD ${LANG_ENGLISH} "Kidney Viewer needs 64-bit Windows 10 or newer."
LangString TOO_OLD ${LANG_SIMPCHINESE} "需要64位的Windows 10或更新版本。"
LangString TOO_OLD ${LANG_TRADCHINESE} "需要64位元的Windows 10或更新版本。"

; Only the program's own files are removed: the folder may contain other things, too.
!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\${COMMAND}"
  Delete "$INSTDIR\LICENSE.txt"
!macroend

; A running program cannot be replaced: ask to close it. A silent run ends with exit code 2 instead.
!macro WAIT_UNTIL_CLOSED
  ${Do}
    ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
      ClearErrors
      FileOpen $0 "$INSTDIR\${PROGRAM}" a
      ${IfNot} ${Errors}
        FileClose $0
        ${ExitDo}
      ${EndIf}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY +3
        SetErrorLevel 2
        Abort "$(RUNNING)"
    ${Else}
      ${ExitDo}
    ${EndIf}
  ${Loop}
!macroend

Function UseAskedFolder
  ${If} $AskedFolder != ""
    StrCpy $INSTDIR $AskedFolder
  ${EndIf}
FunctionEnd

; MultiUser would ask a question: a silent run for all users by a non-administrator ends at once instead.
Function EndIfNotAllowed
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
  ${AndIf} ${Silent}
    UserInfo::GetAccountType
    Pop $1
    ${If} $1 != "Admin"
      SetErrorLevel 2
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  SetRegView 64
  StrCpy $AskedFolder $INSTDIR
  Call EndIfNotAllowed
  !insertmacro MULTIUSER_INIT
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section
  !insertmacro WAIT_UNTIL_CLOSED
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  ClearErrors
  File /r "${BUNDLE}/*"
  ${If} ${Errors}
    SetErrorLevel 2
    Abort
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\$(SHORTCUT).lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr SHCTX "${LINK}" "" "URL:${NAME}"
  WriteRegStr SHCTX "${LINK}" "URL Protocol" ""
  WriteRegStr SHCTX "${LINK}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "${LINK}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr SHCTX "${APP_PATH}" "" "$INSTDIR\${PROGRAM}"

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "${NAME} maintainers"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "Shortcut" "$SMPROGRAMS\$(SHORTCUT).lnk"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  !insertmacro WAIT_UNTIL_CLOSED
  !insertmacro REMOVE_PROGRAM
  ReadRegStr $0 SHCTX "${UNINSTALL}" "Shortcut"
  ${If} $0 != ""
    Delete "$0"
  ${EndIf}
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey SHCTX "${LINK}"
  DeleteRegKey SHCTX "${APP_PATH}"
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey HKCU "Software\KidneyViewer\Setup"
  DeleteRegKey /ifempty HKCU "Software\KidneyViewer"
SectionEnd
