package entente.reader.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads the reader, and the library that reads its pages, so that they count their {@link Steps}.
 */
final class CountingLoader extends ClassLoader {
    private static final List<String> COUNTED = List.of("entente.", "org.jsoup.");
    private static final String OURS = CountingLoader.class.getPackageName() + ".";
    private static final ClassDesc STEPS = Steps.class.describeConstable().orElseThrow();
    private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void);

    /** The methods of {@link Steps} that stand in for the JDK's. */
    private static final List<Method> WALKERS =
            Arrays.stream(Steps.class.getDeclaredMethods())
                    .filter(
                            method ->
                                    Modifier.isPublic(method.getModifiers())
                                            && method.getParameterCount() > 0)
                    .toList();

    private final ClassFile files;

    CountingLoader(ClassLoader parent) {
        super(parent);
        files =
                ClassFile.of(
                        ClassHierarchyResolverOption.of(
                                ClassHierarchyResolver.ofResourceParsing(parent)
                                        .orElse(ClassHierarchyResolver.defaultResolver())));
    }

    private static MethodTypeDesc type(Method method) {
        return MethodTypeDesc.ofDescriptor(
                MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                        .descriptorString());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(OURS) || COUNTED.stream().noneMatch(name::startsWith)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? counting(name) : loaded;
        }
    }

    private Class<?> counting(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] counted =
                    files.transformClass(
                            files.parse(in.readAllBytes()),
                            ClassTransform.transformingMethodBodies(
                                    CodeTransform.ofStateful(Counting::new)));
            return defineClass(name, counted, 0, counted.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One method's code: a step at its beginning and at each jump back. */
    private static final class Counting implements CodeTransform {
        private final Set<Label> passed = new HashSet<>();

        @Override
        public void atStart(CodeBuilder code) {
            code.invokestatic(STEPS, "step", NOTHING);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            switch (element) {
                case LabelTarget target -> passed.add(target.label());
                case BranchInstruction branch when passed.contains(branch.target()) ->
                        code.invokestatic(STEPS, "step", NOTHING);
                default -> {}
            }
            MethodTypeDesc counted =
                    element instanceof InvokeInstruction call ? counted(call) : null;
            if (element instanceof InvokeInstruction call && counted != null) {
                code.invokestatic(STEPS, call.name().stringValue(), counted);
            } else {
                code.with(element);
            }
        }

        private @Nullable MethodTypeDesc counted(InvokeInstruction call) {
            boolean ofJdk = call.owner().asInternalName().startsWith("java/");
            return ofJdk
                            && call.opcode() != Opcode.INVOKESTATIC
                            && call.opcode() != Opcode.INVOKESPECIAL
                    ? replacement(call)
                    : null;
        }

        private @Nullable MethodTypeDesc replacement(InvokeInstruction call) {
            for (Method method : WALKERS) {
                MethodTypeDesc type = type(method);
                boolean same =
                        call.name().equalsString(method.getName())
                                && type.dropParameterTypes(0, 1).equals(call.typeSymbol());
                if (same && method.getParameterTypes()[0].isAssignableFrom(owner(call))) {
                    return type;
                }
            }
            return null;
        }

        private static Class<?> owner(InvokeInstruction call) {
            try {
                return Class.forName(call.owner().asInternalName().replace('/', '.'));
            } catch (ClassNotFoundException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
    }
}
