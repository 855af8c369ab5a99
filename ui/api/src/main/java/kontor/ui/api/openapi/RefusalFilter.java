package kontor.ui.api.openapi;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/** Every operation may be refused, and refusals look alike: says so of those that do not say it themselves. */
public class RefusalFilter implements OASFilter {

    /** Made by the server. */
    public RefusalFilter() {
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() != null && operation.getResponses().getDefaultValue() == null) {
            operation.getResponses().setDefaultValue(CommonParts.refusal("Problem"));
        }
        return operation;
    }
}
