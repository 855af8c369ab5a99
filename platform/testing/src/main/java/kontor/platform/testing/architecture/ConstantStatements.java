package kontor.platform.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
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
 * Looks into the byte code: every text that reaches a method which takes a statement must have been a constant for the
 * compiler, or one of several. Text put together, formatted, taken from a field, a parameter or a method is refused.
 */
final class ConstantStatements extends ArchCondition<JavaClass> {

    /** The core makes conditions of the attributes that definitions name; modules write theirs down. */
    private static final String CORE = "kontor.platform.core.";
    private static final String QUERY = "kontor/platform/api/entity/ScopedQuery";

    /** Methods that take a statement, by the class that declares them. */
    private static final Map<String, Set<String>> TAKERS = Map.of(
            "jakarta/persistence/EntityManager", Set.of("createNativeQuery"),
            "java/sql/Connection", Set.of("prepareStatement", "prepareCall", "nativeSQL"),
            "java/sql/Statement", Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "addBatch"),
            "kontor/platform/core/tenancy/TenantStatements", Set.of("run", "first"),
            QUERY, Set.of("where", "orderBy", "select"));

    /**
     * Methods that are known to do without: role and search path take no parameters, so each value is checked against a
     * pattern; the ways to find a resembling party are chosen among constants, and so are the statements about savepoints;
     * what the platform's own statements are is asked where they are handed over.
     */
    private static final Set<String> EXEMPT = Set.of(
            "kontor.platform.core.tenancy.TenantConnection.open",
            "kontor.platform.core.tenancy.TenantConnection.execute",
            "kontor.platform.core.tenancy.TenantStatements.prepared",
            "kontor.platform.core.exchange.Savepoints.run",
            "kontor.base.party.PartyRepository.resembling");

    ConstantStatements() {
        super("hand constants to what takes a statement");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (type.getSource().isEmpty()) {
            return;
        }
        ClassNode node = read(type);
        for (MethodNode method : node.methods) {
            try {
                check(type, node, method, events);
            } catch (AnalyzerException unreadable) {
                throw new IllegalStateException(type.getName() + "." + method.name, unreadable);
            }
        }
    }

    private static ClassNode read(JavaClass type) {
        try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return node;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void check(JavaClass type, ClassNode node, MethodNode method, ConditionEvents events) throws AnalyzerException {
        if (method.instructions.size() == 0 || EXEMPT.contains(type.getName() + "." + method.name)) {
            return;
        }
        Frame<SourceValue>[] frames = new Analyzer<>(new Origins()).analyze(node.name, method);
        for (int i = 0; i < frames.length; i++) {
            AbstractInsnNode at = method.instructions.get(i);
            if (frames[i] != null && at instanceof MethodInsnNode call && takesStatement(type, call) && !isGivenConstants(call, frames[i])) {
                String said = type.getName() + "." + method.name + " hands " + call.name + " a text that is not a constant";
                events.add(SimpleConditionEvent.violated(type, said));
            }
        }
    }

    private static boolean takesStatement(JavaClass type, MethodInsnNode call) {
        if (call.owner.equals(QUERY) && type.getName().startsWith(CORE)) {
            return false;
        }
        String owner = call.owner.equals("java/sql/PreparedStatement") ? "java/sql/Statement" : call.owner;
        return TAKERS.getOrDefault(owner, Set.of()).contains(call.name);
    }

    private static boolean isGivenConstants(MethodInsnNode call, Frame<SourceValue> frame) {
        Type[] parameters = Type.getArgumentTypes(call.desc);
        for (int i = 0; i < parameters.length; i++) {
            SourceValue given = frame.getStack(frame.getStackSize() - parameters.length + i);
            boolean text = parameters[i].getClassName().equals("java.lang.String");
            if (text && (given.insns.isEmpty() || !given.insns.stream().allMatch(LdcInsnNode.class::isInstance))) {
                return false;
            }
        }
        return true;
    }

    /** Follows a value through local variables to where it came from. */
    private static final class Origins extends SourceInterpreter {

        Origins() {
            super(ASM9);
        }

        @Override
        public SourceValue copyOperation(AbstractInsnNode instruction, SourceValue value) {
            return value;
        }
    }
}
