package concert.cli;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Rewrites the classes of a library that is compiled for a Java before 8, so that the Java virtual machine can keep
/// them verified and linked ([JEP 483](https://openjdk.org/jeps/483)): it keeps none without stack maps, and verifies
/// each of them anew at every start. What the classes do stays the same. The launcher runs this on picocli, once, after
/// it has built Concert.
public final class ModernClasses {
    private static final ClassFile CLASSES = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS);
    private static final ClassTransform MODERN = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
            .andThen((builder, element) -> builder.with(
                    element instanceof ClassFileVersion ? ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0) : element));

    private ModernClasses() {}

    /// Rewrites a library in its place. All that its classes refer to must be on the class path.
    ///
    /// @param arguments its file
    /// @throws IOException if it cannot be read or written
    public static void main(String[] arguments) throws IOException {
        var library = Path.of(arguments[0]);
        var modern = library.resolveSibling("modern.jar");
        try (var in = new ZipInputStream(Files.newInputStream(library));
                var out = new ZipOutputStream(Files.newOutputStream(modern))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var bytes = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().endsWith(".class") ? modern(bytes) : bytes);
            }
        }
        Files.move(modern, library, StandardCopyOption.REPLACE_EXISTING);
    }

    /// {@return a class in the format of Java 8, or as it is where it is not older}
    ///
    /// @param bytes the class
    static byte[] modern(byte[] bytes) {
        ClassModel model = CLASSES.parse(bytes);
        return model.majorVersion() < ClassFile.JAVA_8_VERSION ? CLASSES.transformClass(model, MODERN) : bytes;
    }
}
