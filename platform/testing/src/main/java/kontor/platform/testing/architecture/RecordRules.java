package kontor.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.function.Consumer;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.ReferenceTo;
import kontor.platform.api.workflow.State;

/** What a stored record looks like. */
public final class RecordRules {

    /** The platform's own tables that are no records of a firm. */
    private static final Set<String> OF_THE_PLATFORM = Set.of(
            "kontor.platform.core.files.FileEntry", "kontor.platform.core.search.SearchEntry");

    private static final Set<String> FRACTIONS = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    /** A table bears the id of the module that owns it. */
    public static final ArchRule TABLES_BEAR_THEIR_MODULE = classes().that().areAnnotatedWith(Entity.class)
            .should(Condition.of("have a table named after their module", RecordRules::checkTable));

    /** Records have an identity, a version, an owner and a history: they extend {@link DomainEntity}. */
    public static final ArchRule RECORDS_EXTEND_DOMAIN_ENTITY = classes().that().areAnnotatedWith(Entity.class)
            .should(Condition.of("extend DomainEntity, or be a published Ref", RecordRules::checkParent));

    /**
     * A record that other modules may change would be theirs as well: only {@code *Ref} entities are published, and forms
     * without a table of their own, which several modules' records share.
     */
    public static final ArchRule RECORDS_ARE_NOT_PUBLISHED = classes().that().areAssignableTo(DomainEntity.class)
            .and().areNotAnnotatedWith(MappedSuperclass.class).and(Place.inModules()).should(Condition.of("not be in the root package of a module", (type, fault) -> {
                if (Place.isPublished(type)) {
                    fault.accept(type.getName() + " is published to other modules");
                }
            }));

    /** A state is changed by actions alone. */
    public static final ArchRule STATES_HAVE_NO_SETTER = classes().that().areAssignableTo(DomainEntity.class)
            .should(Condition.of("have no public setter for a state", RecordRules::checkSetters));

    /** Binary fractions cannot hold a price: money and quantities are value types, other numbers decimals. */
    public static final ArchRule NO_BINARY_FRACTIONS = classes().that(Place.inModulesOrCore())
            .or().resideInAPackage("kontor.platform.api..")
            .should(Condition.of("have no field of a binary fraction", RecordRules::checkFractions));

    private RecordRules() {
    }

    private static void checkTable(JavaClass entity, Consumer<String> fault) {
        String prefix = Place.owner(entity).orElse("?") + "_";
        String table = entity.tryGetAnnotationOfType(Table.class).map(Table::name).orElse("");
        if (!table.startsWith(prefix)) {
            fault.accept(entity.getName() + " has the table \"" + table + "\", which does not begin with " + prefix);
        }
    }

    private static void checkParent(JavaClass entity, Consumer<String> fault) {
        boolean reference = entity.isAnnotatedWith(ReferenceTo.class) && entity.getSimpleName().endsWith("Ref");
        if (!entity.isAssignableTo(DomainEntity.class) && !reference && !OF_THE_PLATFORM.contains(entity.getName())) {
            fault.accept(entity.getName() + " does not extend DomainEntity");
        }
    }

    private static void checkSetters(JavaClass entity, Consumer<String> fault) {
        for (JavaMethod method : entity.getMethods()) {
            boolean takesState = method.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(State.class));
            if (method.getModifiers().contains(JavaModifier.PUBLIC) && method.getName().startsWith("set") && takesState) {
                fault.accept(method.getFullName() + " sets a state");
            }
        }
    }

    private static void checkFractions(JavaClass type, Consumer<String> fault) {
        for (JavaField field : type.getFields()) {
            if (FRACTIONS.contains(field.getRawType().getName())) {
                fault.accept(field.getFullName() + " is a " + field.getRawType().getName());
            }
        }
    }
}
