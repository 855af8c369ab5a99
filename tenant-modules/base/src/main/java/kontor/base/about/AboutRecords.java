package kontor.base.about;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.module.Modules;
import kontor.platform.api.security.CurrentAccess;

/** Who may see a record may see what is said about it, and nobody else may. */
@ApplicationScoped
public class AboutRecords {

    @Inject
    Data data;

    @Inject
    CurrentAccess access;

    /** Whether the caller may read the record of that definition. */
    public boolean visible(String definition, UUID record) {
        return Modules.all().definition(definition).filter(d -> access.get().modules().contains(d.module()))
                .map(d -> data.visible(d, record)).orElse(false);
    }

    /** Errors: {@link RecordNotFound} if the caller may not read the record. */
    public void mustBeVisible(String definition, UUID record) {
        if (!visible(definition, record)) {
            throw new RecordNotFound(definition, record);
        }
    }

    /** Checks what something newly written is about. Errors: {@link InvalidInput} if the caller may not read the record. */
    public void check(About said) {
        said.checkAbout();
        if (said.getAboutId() != null && !visible(said.getAboutType(), said.getAboutId())) {
            throw new InvalidInput("about", "platform.reference-unknown", said.getAboutId().toString());
        }
    }
}
