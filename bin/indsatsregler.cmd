@echo off
rem Starts the command line without the waiting: the compiler that starts fast, and the classes as they lay in memory last time.
rem That archive lies beside the jar. It is made when it is missing; delete it after a change of Java or of the jar.
setlocal
set "jar="
for %%f in ("%~dp0..\target\indsatsregler-*-cli.jar" "%~dp0indsatsregler-*-cli.jar") do set "jar=%%~ff"
if not defined jar (
    echo indsatsregler-...-cli.jar mangler ved siden af %~f0. Byg den: mvn -B package 1>&2
    exit /b 1
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "archive=%jar:~0,-4%.jsa"
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable"
if not exist "%archive%" (
    echo {"sagId":"sag-1","vurderingsdato":"2026-01-01"}| "%java%" %flags% "-XX:ArchiveClassesAtExit=%archive%" -jar "%jar%" vurder - >nul 2>nul
)
"%java%" %flags% "-XX:SharedArchiveFile=%archive%" -Xshare:auto -jar "%jar%" %*
exit /b %errorlevel%
