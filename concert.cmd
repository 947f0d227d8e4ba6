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
rem Java's first compiler alone starts faster; its second pays only where one engine runs for long.
set "compiler=-XX:TieredStopAtLevel=1"
for %%c in (bargain code ensemble events futures idealpoints read score) do if "%~1"=="%%c" set "compiler="
set "text="
set "endpoint="
set "spark="
for %%c in (code ensemble events read) do if "%~1"=="%%c" call :look %*
set "modules="
if defined text call :use language "Fetching the language engine, once. Its models are some 260 MB." || exit /b 1
if defined text set "options=%options% -Xmx3g"
if defined endpoint call :use endpoint "Building the client of endpoints, once." || exit /b 1
if defined spark call :use spark "Fetching Spark, once. It is some 220 MB." || exit /b 1
if defined spark call :open_platform
if not defined modules goto :plain
"%jdk%\bin\java.exe" %options% %compiler% %CONCERT_JAVA_OPTS% -cp "%image%\concert.jar%modules%" concert.cli.Concert %*
exit /b %errorlevel%

:plain
"%jdk%\bin\java.exe" %options% %compiler% %CONCERT_JAVA_OPTS% "-XX:AOTCache=%image%\concert.aot" -jar "%image%\concert.jar" %*
exit /b %errorlevel%

rem Which modules a command needs: the language engine where plain text is parsed, the client of endpoints, Spark.
:look
set "command=%~1"
if "%~1"=="code" set "text=yes"
if "%~1"=="events" if "%~2"=="code" set "text=yes"

:look_on
if "%~1"=="" exit /b 0
if "%command%"=="read" if "%~1"=="--parse" set "text=yes"
if "%command%"=="read" if "%~1"=="--endpoint" set "endpoint=yes"
if "%command%"=="code" if "%~1"=="--parses" set "text="
if "%~1"=="--help" set "text="
if "%~1"=="-h" set "text="
if "%~1"=="--engine" if /i "%~2"=="spark" set "spark=yes"
shift
goto :look_on

rem What Spark opens of the platform, as its own scripts do.
:open_platform
set "options=%options% --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
for %%p in (java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent java.util.concurrent.atomic jdk.internal.ref sun.nio.ch sun.nio.cs sun.util.calendar) do call set "options=%%options%% --add-opens=java.base/%%p=ALL-UNNAMED"
exit /b 0

rem Puts the module concert-%1 on the class path. It is built on the first command that needs it and after a change of
rem its sources, which is told with %2.
:use
set "modules=%modules%;%image%\%~1\concert-%~1.jar;%image%\%~1\lib\*"
if exist "%image%\%~1\concert-%~1.jar" (
    call :is_seen "%home%\concert-%~1" "%image%\%~1\seen" && exit /b 0
)
call :find_maven || exit /b 1
echo %~2 1>&2
if exist "%image%\%~1" rmdir /s /q "%image%\%~1"
mkdir "%image%\%~1\lib" || exit /b 1
call :see "%home%\concert-%~1" "%image%\%~1\seen"
call :maven "%state%\%~1.log" -pl ":concert,:concert-%~1" "-Dconcert.target=%image%\%~1\house" "-Dconcert.%~1.target=%image%\%~1\module"
if errorlevel 1 (
    rmdir /s /q "%image%\%~1"
    exit /b 1
)
move "%image%\%~1\module\concert-%~1.jar" "%image%\%~1" >nul || exit /b 1
if exist "%image%\%~1\module\lib" robocopy "%image%\%~1\module\lib" "%image%\%~1\lib" /move /njh /njs /ndl /nfl /np >nul
rmdir /s /q "%image%\%~1\house"
rmdir /s /q "%image%\%~1\module"
exit /b 0

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
call :is_seen "%home%\house" "%image%\seen"
exit /b %errorlevel%

rem Whether the sources of the module in the folder %1 are as :see copied them to %2.
:is_seen
robocopy "%~1\src\main" "%~2\main" /mir /l /njh /njs /ndl /nfl /np >nul
if errorlevel 1 exit /b 1
fc /b "%~1\pom.xml" "%~2\module.xml" >nul 2>&1 || exit /b 1
fc /b "%home%\pom.xml" "%~2\pom.xml" >nul 2>&1 || exit /b 1
exit /b 0

:see
mkdir "%~2"
robocopy "%~1\src\main" "%~2\main" /mir /njh /njs /ndl /nfl /np >nul
copy /y "%~1\pom.xml" "%~2\module.xml" >nul
copy /y "%home%\pom.xml" "%~2\pom.xml" >nul
exit /b 0

:find_maven
where mvn >nul 2>&1 && exit /b 0
echo Concert builds itself on first use and needs Apache Maven for that, which was not found on the PATH. 1>&2
echo   Install it from https://maven.apache.org. 1>&2
exit /b 1

rem Compiles and packs what the words after the first say; the first is the log.
:maven
set "log=%~1"
pushd "%home%"
set "before=%JAVA_HOME%"
set "JAVA_HOME=%jdk%"
call mvn -B -q %2 %3 %4 %5 -Dquick -Djacoco.skip compile jar:jar dependency:copy-dependencies >"%log%" 2>&1 <nul
set "failed=%errorlevel%"
set "JAVA_HOME=%before%"
popd
if "%failed%"=="0" exit /b 0
type "%log%" 1>&2
echo Concert could not be built. The first build needs the network, later ones do not. 1>&2
exit /b 1

:build
call :find_maven || exit /b 1
echo Building Concert, once, with %jdk%. That takes about a minute. 1>&2
set "fresh=%state%\fresh-%random%%random%"
mkdir "%fresh%" || exit /b 1
call :see "%home%\house" "%fresh%\seen"
call :maven "%state%\build.log" -pl :concert "-Dconcert.target=%fresh%\target"
if errorlevel 1 (
    rmdir /s /q "%fresh%"
    exit /b 1
)
move "%fresh%\target\concert.jar" "%fresh%" >nul
move "%fresh%\target\lib" "%fresh%" >nul
rmdir /s /q "%fresh%\target"
if exist "%image%" rmdir /s /q "%image%"
move "%fresh%" "%image%" >nul || exit /b 1
rem picocli's classes come into a format that the Java virtual machine can keep. Where that fails, they stay as they are.
for %%l in ("%image%\lib\picocli-*.jar") do "%jdk%\bin\java.exe" -cp "%image%\concert.jar" concert.cli.ModernClasses "%%~l" >>"%state%\build.log" 2>&1 <nul
rem The main job and others run once, so that the Java virtual machine keeps the classes linked.
"%jdk%\bin\java.exe" %options% -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining "-XX:ErrorFile=%state%\training.log" "-XX:AOTCacheOutput=%image%\new.aot" -cp "%image%\concert.jar" concert.cli.Training "%home%\examples" "%image%\trial" >>"%state%\build.log" 2>&1 <nul
if exist "%image%\new.aot" move "%image%\new.aot" "%image%\concert.aot" >nul
if exist "%image%\trial" rmdir /s /q "%image%\trial"
exit /b 0
