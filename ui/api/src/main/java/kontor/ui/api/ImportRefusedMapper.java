package kontor.ui.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kontor.platform.core.exchange.ImportRefused;

/** An import with rows at fault: 422 with every one of them. */
@Provider
@ApplicationScoped
public class ImportRefusedMapper implements ExceptionMapper<ImportRefused> {

    @Inject
    RowProblems rows;

    @Override
    public Response toResponse(ImportRefused refused) {
        return rows.answer(refused, "platform.import-refused", ReportJson.problems(refused.report().problems()));
    }
}
