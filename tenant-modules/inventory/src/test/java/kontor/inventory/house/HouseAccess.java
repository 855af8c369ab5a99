package kontor.inventory.house;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.security.Access;
import kontor.platform.api.security.Scope;

/** Nobody in particular, who may do everything. */
record HouseAccess(UUID company, Set<String> modules) implements Access {

    @Override
    public UUID member() {
        return null;
    }

    @Override
    public String memberName() {
        return "";
    }

    @Override
    public String memberEmail() {
        return null;
    }

    @Override
    public String tenant() {
        return "acme";
    }

    @Override
    public String tenantName() {
        return "Acme";
    }

    @Override
    public String currency() {
        return "EUR";
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/Amsterdam");
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public boolean may(String action) {
        return true;
    }

    @Override
    public Scope scope(String action) {
        return Scope.ALL;
    }

    @Override
    public Set<UUID> team() {
        return Set.of();
    }

    @Override
    public boolean mayRead(EntityDefinition<?> definition, FieldDefinition field) {
        return true;
    }

    @Override
    public boolean mayWrite(EntityDefinition<?> definition, FieldDefinition field, String operation) {
        return true;
    }

    @Override
    public Reason explain(String action) {
        return null;
    }
}
