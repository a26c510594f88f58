@echo off
rem The counterpart of mvnw for Windows; the reasons are given there.
setlocal DisableDelayedExpansion

set "HERE=%~dp0"
for /f "usebackq tokens=1,2 delims==" %%a in ("%HERE%.mvn\wrapper\maven-wrapper.properties") do (
    if "%%a"=="mavenVersion" set "VERSION=%%b"
    if "%%a"=="mavenSha512" set "SHA512=%%b"
)
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "DISTS=%MAVEN_USER_HOME%\wrapper\dists\monograph"
set "MAVEN=%DISTS%\apache-maven-%VERSION%"

set "JDK="
if defined JAVA_HOME call :try_jdk "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk*" "%ProgramFiles%\Java\jdk*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\zulu*" "%USERPROFILE%\.jdks\*") do call :try_jdk "%%d"
if defined JDK goto jdk_found
echo mvnw: Monograph needs a JDK 25 or newer; none found in JAVA_HOME, "%ProgramFiles%" or "%USERPROFILE%\.jdks".>&2
echo Install one, e.g. Temurin 25 (https://adoptium.net), or set JAVA_HOME.>&2
exit /b 1

:jdk_found
set "JAVA_HOME=%JDK%"
if exist "%MAVEN%\bin\mvn.cmd" goto run

set "WORK=%DISTS%\tmp.%RANDOM%%RANDOM%"
set "FILE=apache-maven-%VERSION%-bin.tar.gz"
set "URL=https://archive.apache.org/dist/maven/maven-%VERSION:~0,1%/%VERSION%/binaries/%FILE%"
mkdir "%WORK%\.mvn" || exit /b 1
echo mvnw: Getting Maven %VERSION%>&2
where mvn >nul 2>nul || goto download
pushd "%WORK%"
call mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy "-Dartifact=org.apache.maven:apache-maven:%VERSION%:tar.gz:bin" "-DoutputDirectory=%WORK%" 1>&2
popd
if exist "%WORK%\%FILE%" goto verify
:download
curl -fsSL -o "%WORK%\%FILE%" "%URL%" && goto verify
echo mvnw: Could not download %URL%. Check the network and its proxy, or install any Maven.>&2
goto failed

:verify
certutil -hashfile "%WORK%\%FILE%" SHA512 | findstr /i /l /x /c:"%SHA512%" >nul && goto unpack
echo mvnw: Refused %FILE%: its checksum is not the one in maven-wrapper.properties.>&2
echo Delete it from your local Maven repository, and check the mirror or proxy it came from.>&2
goto failed

:unpack
rem Not the tar of Git or Cygwin, which takes C: for another machine.
"%SystemRoot%\System32\tar.exe" -xzf "%WORK%\%FILE%" -C "%WORK%" || goto failed
if exist "%MAVEN%\bin\mvn.cmd" goto unpacked
if exist "%MAVEN%" rmdir /s /q "%MAVEN%"
move "%WORK%\apache-maven-%VERSION%" "%MAVEN%" >nul || goto failed
:unpacked
rmdir /s /q "%WORK%"

:run
call "%MAVEN%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%

:failed
rmdir /s /q "%WORK%"
exit /b 1

rem Sets JDK to the directory given if none is set yet and this is a JDK 25 or newer.
:try_jdk
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "MAJOR=0"
for /f "usebackq tokens=1,2 delims==" %%a in ("%~1\release") do (
    if "%%a"=="JAVA_VERSION" for /f "delims=.-+_" %%m in ("%%~b") do set "MAJOR=%%m"
)
if %MAJOR% GEQ 25 set "JDK=%~1"
exit /b 0
