package kontor.platform.testing.mutation;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes a class with one method changed. */
final class MutatedMethod extends ClassVisitor {

    private final Mutation mutation;
    private int methods;
    private int words;

    private MutatedMethod(ClassVisitor next, Mutation mutation) {
        super(Opcodes.ASM9, next);
        this.mutation = mutation;
    }

    /** The class with that change. Errors: {@link IllegalStateException} if what is to be changed is not there any more. */
    static byte[] in(byte[] original, Mutation mutation) {
        ClassReader reader = new ClassReader(original);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        MutatedMethod visitor = new MutatedMethod(writer, mutation);
        reader.accept(visitor, 0);
        if (visitor.methods != 1 || mutation.change() instanceof Mutation.Words && visitor.words == 0) {
            throw new IllegalStateException("The guard has moved: " + mutation + " fits " + visitor.methods + " methods and "
                    + visitor.words + " words");
        }
        return writer.toByteArray();
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
        if (!name.equals(mutation.method()) || (access & Opcodes.ACC_BRIDGE) != 0) {
            return method;
        }
        methods++;
        if (mutation.change() instanceof Mutation.Words change) {
            return reworded(method, change);
        }
        body(method, Type.getReturnType(descriptor), slot(access, descriptor));
        return null;
    }

    private MethodVisitor reworded(MethodVisitor method, Mutation.Words change) {
        return new MethodVisitor(Opcodes.ASM9, method) {
            @Override
            public void visitLdcInsn(Object value) {
                boolean says = value instanceof String text && text.contains(change.from());
                words += says ? 1 : 0;
                super.visitLdcInsn(says ? ((String) value).replace(change.from(), change.to()) : value);
            }
        };
    }

    private void body(MethodVisitor method, Type answer, int slot) {
        method.visitCode();
        if (mutation.change() instanceof Mutation.Answer constant) {
            push(method, constant.value(), answer);
        } else {
            method.visitVarInsn(answer.getOpcode(Opcodes.ILOAD), slot);
        }
        method.visitInsn(answer.getOpcode(Opcodes.IRETURN));
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private static void push(MethodVisitor method, Object value, Type answer) {
        if (value instanceof Boolean yes) {
            method.visitInsn(yes ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
        } else if (value != null) {
            method.visitLdcInsn(value);
        } else if (answer.getSort() != Type.VOID) {
            method.visitInsn(Opcodes.ACONST_NULL);
        }
    }

    /** Where the argument that is given back lies. */
    private int slot(int access, String descriptor) {
        int slot = (access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
        if (mutation.change() instanceof Mutation.Argument argument) {
            Type[] types = Type.getArgumentTypes(descriptor);
            for (int i = 0; i < argument.index(); i++) {
                slot += types[i].getSize();
            }
        }
        return slot;
    }
}
