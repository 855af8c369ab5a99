package kontor.provisioning.engine.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaNameTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"public", "t_", "t_0123456789abcde", "t_0123456789ABCDEF", "t_0123456789abcdef0", "t_0123456789abcdef;drop", "control\n", "pg_catalog"})
    void whatIsNoSchemaOfOursIsRefused(String name) {
        assertThatThrownBy(() -> new SchemaName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void newNamesFitAndDiffer() {
        assertThat(SchemaName.random().value()).matches("t_[0-9a-f]{16}").isNotEqualTo(SchemaName.random().value());
    }

    @Test
    void namesAreWrittenIntoStatements() {
        assertThat(SchemaName.CONTROL.into("select * from {schema}.changelog_{module}", "crm")).isEqualTo("select * from control.changelog_crm");
        assertThat(SchemaName.intoModule("{module}-{version}", "crm", "1.10.2")).isEqualTo("crm-1.10.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Crm", "crm_x", "c", "crm'"})
    void whatIsNoModuleIsRefused(String module) {
        assertThatThrownBy(() -> SchemaName.CONTROL.into("{module}", module)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SchemaName.intoModule("{module}", module, "1.0")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVersionIsMadeOfNumbers() {
        assertThatThrownBy(() -> SchemaName.intoModule("{version}", "crm", "1.0'")).isInstanceOf(IllegalArgumentException.class);
    }
}
