package kontor.platform.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A condition on a class, written as a function that tells what is wrong with it. */
final class Condition extends ArchCondition<JavaClass> {

    private final BiConsumer<JavaClass, Consumer<String>> check;

    private Condition(String description, BiConsumer<JavaClass, Consumer<String>> check) {
        super(description);
        this.check = check;
    }

    /** A condition; {@code check} calls its second argument once for each fault. */
    static Condition of(String description, BiConsumer<JavaClass, Consumer<String>> check) {
        return new Condition(description, check);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        check.accept(type, fault -> events.add(SimpleConditionEvent.violated(type, fault)));
    }
}
