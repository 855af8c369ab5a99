package kontor.ui.scenarios.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import kontor.base.party.Party;
import kontor.platform.api.entity.Data;
import kontor.platform.api.query.ListQuery;
import kontor.platform.core.security.Running;
import kontor.ui.scenarios.stage.Persona;
import kontor.ui.scenarios.stage.Stage;

/** What somebody's work leaves behind, in a pooled connection or on a thread, for whoever comes next. */
@ApplicationScoped
public class ThreadTries {

    /** More than the tries use at once. */
    static final int AS_MANY_AS_LIE_IN_THE_POOL = 8;

    @Inject
    Stage stage;

    @Inject
    Data data;

    @Inject
    Running running;

    @Resource(lookup = "jdbc/app")
    DataSource pool;

    List<Try> all() {
        return List.of(new Try("a firm's right left in a pooled connection", this::pooledConnections),
                new Try("somebody's work left on a thread", this::threads),
                new Try("a job without a firm", this::nobody));
    }

    private void pooledConnections() throws SQLException {
        stage.as(Persona.ALICE).lists("base.party", ListQuery.all());
        List<Connection> open = new ArrayList<>();
        try {
            for (int i = 0; i < AS_MANY_AS_LIE_IN_THE_POOL; i++) {
                Connection connection = pool.getConnection();
                open.add(connection);
                try (Statement statement = connection.createStatement(); ResultSet who = statement.executeQuery("select current_user, current_schemas(false)::text")) {
                    who.next();
                    assertThat(who.getString(1)).isEqualTo("kontor_app");
                    assertThat(who.getString(2)).doesNotContain("t_");
                }
            }
        } finally {
            for (Connection connection : open) {
                connection.close();
            }
        }
    }

    private void threads() {
        stage.as(Persona.ALICE).lists("base.party", ListQuery.all());
        assertThat(running.isActive()).as("a use case is still being carried out").isFalse();
    }

    private void nobody() {
        stage.as(Persona.ALICE).lists("base.party", ListQuery.all());
        try {
            data.scoped(Party.class).list();
        } catch (IllegalStateException nobodyActs) {
            return;
        }
        throw new AssertionError("Records are reached though nobody acts");
    }
}
