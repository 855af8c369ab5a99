package kontor.ui.api.openapi;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says of all operations what is alike in them: any may be refused, and ids are UUIDs. */
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

    @Override
    public Parameter filterParameter(Parameter parameter) {
        boolean id = parameter.getIn() == Parameter.In.PATH && "id".equals(parameter.getName());
        if (id && parameter.getSchema() != null && parameter.getSchema().getFormat() == null) {
            parameter.getSchema().setFormat("uuid");
        }
        return parameter;
    }
}
