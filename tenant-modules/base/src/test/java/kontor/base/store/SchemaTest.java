package kontor.base.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.base.BaseModule;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables are those that the entities want: no column too few, none too many, and an index for each order of a list. */
class SchemaTest {

    private final BaseStore store = BaseStore.shared();

    static Stream<EntityDefinition<?>> definitions() {
        return new BaseModule().definitions().stream();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void columnsAreThoseOfTheEntity(EntityDefinition<?> definition) {
        ClassDescriptor mapping = mapping(definition);
        Set<String> mapped = mapping.getFields().stream().map(f -> f.getName().toLowerCase()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = new TreeSet<>(store.column("select column_name from information_schema.columns where table_name = '"
                + mapping.getTableName().toLowerCase() + "' and table_schema = current_schema()"));
        assertThat(mapped).isEqualTo(there);
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everySortableFieldHasAnIndexWithTheId(EntityDefinition<?> definition) {
        ClassDescriptor mapping = mapping(definition);
        List<String> indexes = store.column("select indexdef from pg_indexes where schemaname = current_schema() and tablename = '"
                + mapping.getTableName().toLowerCase() + "'");
        assertThat(definition.fields().values()).filteredOn(FieldDefinition::sortable).allSatisfy(field -> {
            DatabaseMapping attribute = mapping.getMappingForAttributeName(field.attribute());
            String column = attribute.getFields().get(0).getName().toLowerCase();
            assertThat(indexes).anyMatch(index -> index.endsWith("(" + column + ", id)"));
        });
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everyRecordCanBeRead(EntityDefinition<?> definition) {
        store.tryOut(entities -> assertThat(new TestData(entities).unscoped(definition.type()).limit(1).list()).isNotNull());
    }

    @Test
    void everyTableBelongsToTheModule() {
        assertThat(store.column("select tablename from pg_tables where schemaname = current_schema() and tablename not like 'platform%'"
                + " and tablename not like 'changelog%' and tablename not like 'databasechangelog%'")).allMatch(t -> t.startsWith("base_"));
    }

    @Test
    void everyFirmStartsWithUnitsThatConvert() {
        assertThat(store.column("select code from base_unit where dimension = 'COUNT' and factor = 1")).containsExactly("pcs");
        assertThat(store.column("select dimension from base_unit where factor = 1 order by 1"))
                .containsExactly("AREA", "COUNT", "LENGTH", "MASS", "TIME", "VOLUME");
    }

    @Test
    void whatDecidesAboutRightsBumpsTheEpoch() {
        assertThat(store.column("select distinct event_object_table from information_schema.triggers where trigger_name like '%_epoch'"
                + " and trigger_schema = current_schema()")).isSubsetOf("base_member", "base_role", "base_role_grant", "base_position",
                "base_position_holder", "base_position_role", "base_custom_field");
    }

    private ClassDescriptor mapping(EntityDefinition<?> definition) {
        return store.mappings(factory -> JpaHelper.getServerSession(factory).getDescriptor(definition.type()));
    }
}
