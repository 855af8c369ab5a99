package kontor.ui.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kontor.platform.core.exchange.UndoRefused;

/** An import that cannot be undone: 409 with every record in the way. */
@Provider
@ApplicationScoped
public class UndoRefusedMapper implements ExceptionMapper<UndoRefused> {

    @Inject
    RowProblems rows;

    @Override
    public Response toResponse(UndoRefused refused) {
        return rows.answer(refused, refused.code(), ReportJson.blocked(refused.blocked()));
    }
}
