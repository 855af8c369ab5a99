package kontor.ui.workspace.firm;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.Optional;

/**
 * The firm that a browser tab works in, and who works there. Set once in a tab's life.
 *
 * @param tenant  name of the firm in addresses
 * @param subject the person, as the identity provider calls them
 */
public record FirmBinding(String tenant, String subject) implements Serializable {

    /** The binding of a tab; empty before its first page in a firm. */
    public static Optional<FirmBinding> of(UI ui) {
        return ui == null ? Optional.empty() : Optional.ofNullable(ComponentUtil.getData(ui, FirmBinding.class));
    }

    /** Binds a tab. Errors: it is bound already. */
    public void bind(UI ui) {
        if (of(ui).isPresent()) {
            throw new IllegalStateException("A tab is bound to one firm for life");
        }
        ComponentUtil.setData(ui, FirmBinding.class, this);
    }
}
