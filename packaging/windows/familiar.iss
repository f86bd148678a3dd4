; The setup program for Windows: ISCC /DVersion=1.2.3 packaging\windows\familiar.iss
; A newer version installs over an older one. Schedules are never touched: they are in the user's
; own folders, and uninstalling says where.

#ifndef Version
  #error Name the version with /DVersion=
#endif

[Setup]
AppId={{7C0B2B0A-5A0C-4C1E-9C56-2F3C1F4B7E11}
AppName=Familiar
AppVersion={#Version}
AppPublisher=Familiar
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Familiar
DefaultGroupName=Familiar
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=Familiar-{#Version}-setup
SetupIconFile=..\..\build\icons\familiar.ico
UninstallDisplayIcon={app}\Familiar.exe
LicenseFile=..\..\LICENSE
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes

[InstallDelete]
; What an older version brought and a newer one does not would be found first.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\familiar\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Tasks]
Name: desktop; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Icons]
Name: "{group}\Familiar"; Filename: "{app}\Familiar.exe"
Name: "{autodesktop}\Familiar"; Filename: "{app}\Familiar.exe"; Tasks: desktop

[Registry]
Root: HKA; Subkey: "Software\Classes\.familiar"; ValueType: string; ValueData: "Familiar.Schedule"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Familiar.Schedule"; ValueType: string; ValueData: "Familiar schedule"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Familiar.Schedule\DefaultIcon"; ValueType: string; ValueData: "{app}\Familiar.exe,0"
Root: HKA; Subkey: "Software\Classes\Familiar.Schedule\shell\open\command"; ValueType: string; ValueData: """{app}\Familiar.exe"" --schedule ""%1"""

[Run]
Filename: "{app}\Familiar.exe"; Description: "{cm:LaunchProgram,Familiar}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if (Step = usPostUninstall) and not UninstallSilent then
    MsgBox('Familiar is removed. Your schedules, their backups, your settings and the logs stay: in ' +
      ExpandConstant('{localappdata}') + '\Familiar, and beside each schedule that you keep' +
      ' elsewhere, in its folder "backups". Delete them yourself if nobody needs them any more.',
      mbInformation, MB_OK);
end;
