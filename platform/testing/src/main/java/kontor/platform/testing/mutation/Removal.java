package kontor.platform.testing.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;

/** A guard taken away in this running program; closing puts it back. */
public final class Removal implements AutoCloseable {

    private final Instrumentation program;
    private final Class<?> type;
    private final byte[] original;

    private Removal(Instrumentation program, Class<?> type, byte[] original) {
        this.program = program;
        this.type = type;
        this.original = original;
    }

    /**
     * Takes a guard away.
     *
     * @param program the running program, as an agent in it knows it
     * @param loader  finds the guard's class
     * @throws IllegalStateException if what is to be taken away is not there any more
     */
    public static Removal of(Mutation mutation, Instrumentation program, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(mutation.type(), true, loader);
            byte[] original = bytes(type);
            Removal removal = new Removal(program, type, original);
            removal.become(MutatedMethod.in(original, mutation));
            return removal;
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("The guard has moved: there is no " + mutation.type(), missing);
        }
    }

    @Override
    public void close() {
        become(original);
    }

    private void become(byte[] definition) {
        try {
            program.redefineClasses(new ClassDefinition(type, definition));
        } catch (ClassNotFoundException | UnmodifiableClassException refused) {
            throw new IllegalStateException("The program does not let " + type + " be changed", refused);
        }
    }

    private static byte[] bytes(Class<?> type) {
        try (InputStream file = type.getResourceAsStream(type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class")) {
            if (file == null) {
                throw new IllegalStateException("The bytes of " + type + " are not to be had");
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
