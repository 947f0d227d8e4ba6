package concert.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A scenario folder as large as one gets: 500 actors, 200 issues, 100,000 stances, 100,000 events.
final class LargeFolder {
    private static final int ACTORS = 500;
    private static final int ISSUES = 200;
    private static final int EVENTS = 100_000;
    private static final int SOURCES = 300;
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 4000;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(1);

    static void write(Path folder) throws IOException {
        new LargeFolder().writeAll(folder);
    }

    private void writeAll(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("scenario.yaml"), "id: large\ntitle: A large scenario\nas_of: 2021-04-07\n");
        sources(folder);
        actors(folder);
        issues(folder);
        stances(folder);
        events(folder);
    }

    private static void sources(Path folder) throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(folder.resolve("sources.csv")))) {
            out.println("id,title,date,reliability");
            for (var i = 0; i < SOURCES; i++) {
                out.println("S" + i + ",Report number " + i + "," + (1990 + i % 30) + ",B");
            }
        }
    }

    private static void actors(Path folder) throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(folder.resolve("actors.csv")))) {
            out.println("id,name,kind,capability");
            for (var i = 0; i < ACTORS; i++) {
                out.println("A" + i + ",Actor number " + i + ",group," + i % 100);
            }
        }
    }

    private static void issues(Path folder) throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(folder.resolve("issues.csv")))) {
            out.println("id,title,zero,hundred,status_quo");
            for (var i = 0; i < ISSUES; i++) {
                out.println("i" + i + ",Issue number " + i + ",nothing,everything," + i % 100);
            }
        }
    }

    private void stances(Path folder) throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(folder.resolve("stances.csv")))) {
            out.println("issue,actor,position,salience,capability,source,quote,basis");
            for (var issue = 0; issue < ISSUES; issue++) {
                for (var actor = 0; actor < ACTORS; actor++) {
                    var low = random.nextInt(40);
                    out.println(String.format(
                            Locale.ROOT,
                            "i%d,A%d,%d..%d..%d,0.%d ± 0.1,%d.5,S%d,\"they said, on the record, \"\"so\"\"\",quoted",
                            issue,
                            actor,
                            low,
                            low + 10,
                            low + 20 + random.nextInt(30),
                            1 + random.nextInt(9),
                            1 + random.nextInt(99),
                            random.nextInt(SOURCES)));
                }
            }
        }
    }

    private void events(Path folder) throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(folder.resolve("events.csv")))) {
            out.println("date,actor,target,code,intensity,text,source,basis");
            for (var i = 0; i < EVENTS; i++) {
                out.println(FIRST_DAY.plusDays(random.nextInt(DAYS)) + ",A" + random.nextInt(ACTORS) + ",A"
                        + random.nextInt(ACTORS) + ",0" + (10 + random.nextInt(80)) + "," + (random.nextInt(20) - 10)
                        + ",Event number " + i + " of many,S" + random.nextInt(SOURCES) + ",data");
            }
        }
    }
}
