@echo off
rem Runs Concert on Windows: finds a JDK, builds on first use and after a change of the sources, then starts.
rem JAVA_HOME           the JDK to prefer, if it is recent enough
rem CONCERT_JAVA_OPTS   further options for the Java virtual machine, such as -Xmx8g
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
set "state=%home%\.concert"
set "image=%state%\image"
set "options=-XX:+UseSerialGC -XX:MaxRAMPercentage=60 -Xlog:disable -Djava.awt.headless=true"

call :find_jdk
if not defined jdk (
    echo Concert needs a JDK of version 25 or later and found none. 1>&2
    echo   Install one from https://adoptium.net, or set JAVA_HOME to the folder of one. 1>&2
    exit /b 1
)
call :is_built
if errorlevel 1 call :build
if errorlevel 1 exit /b 1
"%jdk%\bin\java.exe" %options% %CONCERT_JAVA_OPTS% "-XX:AOTCache=%image%\concert.aot" -jar "%image%\concert.jar" %*
exit /b %errorlevel%

:find_jdk
set "jdk="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined jdk exit /b 0
for /f "delims=" %%j in ('where javac.exe 2^>nul') do call :consider "%%~dpj.."
if defined jdk exit /b 0
for %%p in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
    for /d %%j in ("%%~p\*") do (
        call :consider "%%~j"
        call :consider "%%~j\current"
    )
)
exit /b 0

rem The first JDK of version 25 or later is kept.
:consider
if defined jdk exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==.+-" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set number=%%v
call :recent "%~1"
exit /b 0

:recent
set "number=%number:"=%"
if %number% geq 25 set "jdk=%~f1"
exit /b 0

rem The sources are as they were when they were copied at the last build.
:is_built
if not exist "%image%\concert.jar" exit /b 1
robocopy "%home%\house\src\main" "%image%\seen\main" /mir /l /njh /njs /ndl /nfl /np >nul
if errorlevel 1 exit /b 1
fc /b "%home%\house\pom.xml" "%image%\seen\house.xml" >nul 2>&1 || exit /b 1
fc /b "%home%\pom.xml" "%image%\seen\pom.xml" >nul 2>&1 || exit /b 1
exit /b 0

:build
where mvn >nul 2>&1 || (
    echo Concert builds itself on first use and needs Apache Maven for that, which was not found on the PATH. 1>&2
    echo   Install it from https://maven.apache.org. 1>&2
    exit /b 1
)
echo Building Concert, once, with %jdk%. That takes about a minute. 1>&2
set "fresh=%state%\fresh-%random%%random%"
mkdir "%fresh%\seen" || exit /b 1
robocopy "%home%\house\src\main" "%fresh%\seen\main" /mir /njh /njs /ndl /nfl /np >nul
copy /y "%home%\house\pom.xml" "%fresh%\seen\house.xml" >nul
copy /y "%home%\pom.xml" "%fresh%\seen\pom.xml" >nul
pushd "%home%"
set "before=%JAVA_HOME%"
set "JAVA_HOME=%jdk%"
call mvn -q -pl :concert -Dquick -Djacoco.skip "-Dconcert.target=%fresh%\target" compile jar:jar dependency:copy-dependencies >"%state%\build.log" 2>&1 <nul
set "failed=%errorlevel%"
set "JAVA_HOME=%before%"
popd
if not "%failed%"=="0" (
    type "%state%\build.log" 1>&2
    echo Concert could not be built. The first build needs the network, later ones do not. 1>&2
    rmdir /s /q "%fresh%"
    exit /b 1
)
move "%fresh%\target\concert.jar" "%fresh%" >nul
move "%fresh%\target\lib" "%fresh%" >nul
rmdir /s /q "%fresh%\target"
if exist "%image%" rmdir /s /q "%image%"
move "%fresh%" "%image%" >nul || exit /b 1
rem The main job runs once, so that the Java virtual machine keeps what it learns.
"%jdk%\bin\java.exe" %options% "-XX:AOTCacheOutput=%image%\new.aot" -jar "%image%\concert.jar" assess "%home%\examples\pakistan-russia-2021" --out "%image%\trial" >>"%state%\build.log" 2>&1 <nul
if exist "%image%\new.aot" move "%image%\new.aot" "%image%\concert.aot" >nul
if exist "%image%\trial" rmdir /s /q "%image%\trial"
exit /b 0
