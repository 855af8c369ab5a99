package kontor.ui.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kontor.base.member.InvitationState;
import kontor.base.member.MemberDefinition;
import kontor.base.member.MemberService;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;
import kontor.ui.workspace.record.RecordExtension;
import kontor.ui.workspace.screen.Screen;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** On the page of a member who has not been here yet: how the invitation stands, and the link to hand over. */
@ApplicationScoped
public class InvitationExtension implements RecordExtension {

    private final MemberService members;
    private final String baseUrl;

    /** For proxies. */
    protected InvitationExtension() {
        this(null, null);
    }

    /** Links are made by that service and lead to that address. */
    @Inject
    public InvitationExtension(MemberService members, @ConfigProperty(name = "KONTOR_BASE_URL", defaultValue = "http://localhost:9080") String baseUrl) {
        this.members = members;
        this.baseUrl = baseUrl;
    }

    @Override
    public boolean serves(EntityDefinition<?> definition) {
        return definition == MemberDefinition.VALUE;
    }

    @Override
    public List<Panel> panels(Screen screen, EntityDefinition<?> definition, Row row) {
        if (!screen.may(definition, "invite") || InvitationState.JOINED.name().equals(row.text("invitation"))) {
            return List.of();
        }
        return List.of(new Panel("invitation", screen.say("invitation"), -1,
                () -> new InvitationPanel(screen, row.id(), members, baseUrl.replaceFirst("/+$", ""))));
    }
}
