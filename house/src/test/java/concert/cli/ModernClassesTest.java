package concert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ModernClassesTest {

    @Test
    void oldClassesGetStackMapsAndStillVerify() throws IOException {
        var old = bytes(CommandLine.class);
        assertThat(parsed(old).majorVersion()).isLessThan(ClassFile.JAVA_6_VERSION);
        var modern = ModernClasses.modern(old);
        assertThat(parsed(modern).majorVersion()).isEqualTo(ClassFile.JAVA_8_VERSION);
        assertThat(parsed(modern).methods()).hasSameSizeAs(parsed(old).methods());
        assertThat(ClassFile.of().verify(modern)).isEmpty();
    }

    @Test
    void newClassesStayAsTheyAre() throws IOException {
        var mine = bytes(ModernClasses.class);
        assertThat(ModernClasses.modern(mine)).isSameAs(mine);
    }

    @Test
    void aLibraryKeepsItsOtherFiles(@TempDir Path folder) throws IOException {
        var library = folder.resolve("library.jar");
        var written = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(written)) {
            zip.putNextEntry(new ZipEntry("picocli/CommandLine.class"));
            zip.write(bytes(CommandLine.class));
            zip.putNextEntry(new ZipEntry("notice.txt"));
            zip.write(1);
        }
        Files.write(library, written.toByteArray());
        ModernClasses.main(new String[] {library.toString()});
        try (var zip = new ZipFile(library.toFile());
                var notice = zip.getInputStream(zip.getEntry("notice.txt"));
                var type = zip.getInputStream(zip.getEntry("picocli/CommandLine.class"))) {
            assertThat(notice.readAllBytes()).containsExactly(1);
            assertThat(parsed(type.readAllBytes()).majorVersion()).isEqualTo(ClassFile.JAVA_8_VERSION);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(library);
        }
    }

    private static ClassModel parsed(byte[] bytes) {
        return ClassFile.of().parse(bytes);
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (var in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
