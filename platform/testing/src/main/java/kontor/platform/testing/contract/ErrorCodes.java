package kontor.platform.testing.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * The error codes that classes throw, read from their byte code: the constants that reach the constructors of violations
 * and problems. Where a method hands a code on, all texts of its class that look like one count.
 */
final class ErrorCodes {

    private static final String ENTITY = "kontor/platform/api/entity/";

    /** Position of the code among the arguments, by constructor or factory. */
    private static final Map<String, Integer> TAKERS = Map.of(
            ENTITY + "BusinessRuleViolation.<init>", 0,
            ENTITY + "BusinessRuleViolation.of", 1,
            ENTITY + "InvalidInput.<init>", 1,
            ENTITY + "InvalidInput$Problem.<init>", 1,
            ENTITY + "InvalidInput$Problem.of", 1);

    private static final Pattern CODE = Pattern.compile("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    private final Set<String> codes = new TreeSet<>();

    ErrorCodes(JavaClasses classes) {
        classes.forEach(this::read);
    }

    /** All codes, sorted. */
    Set<String> all() {
        return codes;
    }

    private void read(JavaClass type) {
        ClassNode node = new ClassNode();
        try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            for (MethodNode method : node.methods) {
                read(node, method);
            }
        } catch (IOException | AnalyzerException unreadable) {
            throw new UncheckedIOException(new IOException(type.getName(), unreadable));
        }
    }

    private void read(ClassNode node, MethodNode method) throws AnalyzerException {
        if (method.instructions.size() == 0) {
            return;
        }
        Frame<SourceValue>[] frames = new Analyzer<>(new SourceInterpreter()).analyze(node.name, method);
        for (int i = 0; i < frames.length; i++) {
            if (frames[i] != null && method.instructions.get(i) instanceof MethodInsnNode call) {
                Integer position = TAKERS.get(call.owner + "." + call.name);
                int count = org.objectweb.asm.Type.getArgumentTypes(call.desc).length;
                if (position != null && count > position) {
                    note(node, frames[i].getStack(frames[i].getStackSize() - count + position));
                }
            }
        }
    }

    private void note(ClassNode node, SourceValue code) {
        boolean constant = !code.insns.isEmpty() && code.insns.stream().allMatch(LdcInsnNode.class::isInstance);
        if (constant) {
            code.insns.forEach(this::add);
        } else {
            node.methods.forEach(method -> method.instructions.forEach(this::add));
        }
    }

    private void add(AbstractInsnNode instruction) {
        if (instruction instanceof LdcInsnNode constant && constant.cst instanceof String text && CODE.matcher(text).matches()) {
            codes.add(text);
        }
    }
}
