package kontor.platform.testing.contract;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;

/** Which methods of a service are actions on a record, as screens and the API offer them. */
final class RecordActions {

    private RecordActions() {
    }

    /** Whether it takes id and version, perhaps an input, and answers with the record. */
    static boolean isOne(Method method) {
        Class<?>[] types = method.getParameterTypes();
        return method.getReturnType() == Row.class && method.getDeclaringClass() != RecordService.class && types.length >= 2
                && types[0] == UUID.class && types[1] == long.class && (types.length == 2 || types.length == 3 && types[2].isRecord());
    }

    /** What it asks for. */
    static List<RecordComponent> input(Method method) {
        return method.getParameterCount() < 3 ? List.of() : List.of(method.getParameterTypes()[2].getRecordComponents());
    }
}
