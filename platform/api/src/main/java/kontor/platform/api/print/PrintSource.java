package kontor.platform.api.print;

import java.util.Locale;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;

/** Implemented by a module, as a CDI bean, to tell who is named on printed documents and what their amounts consist of. */
public interface PrintSource {

    /** What it knows of a document that the caller may read, in that language. */
    PrintedFacts of(EntityDefinition<?> definition, Row document, Locale locale);
}
