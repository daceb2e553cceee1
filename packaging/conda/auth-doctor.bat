@echo off
setlocal
set "AUTH_DOCTOR_CALL=%~f0"
set "node=%~dp0..\node.exe"
if not exist "%node%" set "node=node"
"%node%" "%~dp0..\lib\auth-doctor\dist\auth-doctor.js" %*
