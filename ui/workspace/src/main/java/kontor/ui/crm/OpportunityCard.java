package kontor.ui.crm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.crm.opportunity.OpportunityDefinition;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.api.value.Money;
import kontor.ui.workspace.board.BoardCard;
import kontor.ui.workspace.screen.Screen;

/** A deal on the board: whose it is, what it is worth, when it is expected. */
@ApplicationScoped
public class OpportunityCard implements BoardCard {

    @Override
    public boolean serves(EntityDefinition<?> definition) {
        return definition == OpportunityDefinition.VALUE;
    }

    @Override
    public List<String> fields() {
        return List.of("customer", "amount", "expectedClose");
    }

    @Override
    public List<String> lines(Screen screen, Row row) {
        List<String> lines = new ArrayList<>();
        if (!row.text("customer").isEmpty()) {
            lines.add(row.text("customer"));
        }
        List<String> figures = new ArrayList<>();
        if (row.get("amount") instanceof Money amount) {
            figures.add(screen.formats().roundMoney(amount));
        }
        if (row.get("expectedClose") instanceof LocalDate day) {
            figures.add(screen.formats().date(day));
        }
        if (!figures.isEmpty()) {
            lines.add(String.join(" · ", figures));
        }
        return lines;
    }

    @Override
    public Optional<String> sum() {
        return Optional.of("amount");
    }
}
