package concert.spark;

import java.io.Serializable;

/// What the last bits of a number may depend on: logarithms and powers are free to differ by one unit in the last place
/// from one kind of processor or one release of Java to the next.
///
/// @param java feature release of Java, such as 25
/// @param processor kind of processor, such as amd64
record Platform(int java, String processor) implements Serializable {
    /// {@return that of this process}
    static Platform here() {
        return new Platform(Runtime.version().feature(), System.getProperty("os.arch"));
    }

    /// @throws DifferentWork if this process has another platform, so that the same bits are not to be had here
    void requireHere() {
        if (!equals(here())) {
            throw new DifferentWork(here() + ", expected " + this + " as where Concert was started, for the same bits");
        }
    }

    @Override
    public String toString() {
        return "Java " + java + " on " + processor;
    }
}
