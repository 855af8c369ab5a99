package kontor.ui.workspace.screen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import kontor.platform.core.label.Labels;
import kontor.ui.workspace.desk.Desk;
import kontor.ui.workspace.desk.PersonalDesk;

/** The beans that screens stand on, the same for every tab. */
@ApplicationScoped
public class Surroundings {

    private final Desk desk;
    private final PersonalDesk personal;
    private final Labels labels;
    private final Instance<Object> beans;

    /** For proxies. */
    protected Surroundings() {
        this(null, null, null, null);
    }

    /** Surroundings of these beans; {@code beans} gives what modules add to pages. */
    @Inject
    public Surroundings(Desk desk, PersonalDesk personal, Labels labels, @Any Instance<Object> beans) {
        this.desk = desk;
        this.personal = personal;
        this.labels = labels;
        this.beans = beans;
    }

    /** Records, actions, search. */
    public Desk desk() {
        return desk;
    }

    /** A person's own things. */
    public PersonalDesk personal() {
        return personal;
    }

    /** Words of modules. */
    public Labels labels() {
        return labels;
    }

    /** What modules add to pages, of one kind. */
    public <T> List<T> extensions(Class<T> kind) {
        return beans.select(kind).stream().toList();
    }
}
