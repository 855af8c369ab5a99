package kontor.platform.core.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.api.print.PrintSource;
import kontor.platform.api.print.PrintedFacts;
import kontor.platform.api.security.Action;

/**
 * Asks every module what it knows of a document. Whoever may read the document prints it with the addresses it goes from and
 * to, which they may not be allowed to look up: a letter without them is none.
 */
@ApplicationScoped
public class PrintSources {

    @Inject
    @Any
    Instance<PrintSource> sources;

    /** What is known of a document that the caller has read. */
    @Action(value = "platform.session.print", readOnly = true)
    public List<PrintedFacts> of(EntityDefinition<?> definition, Row document, Locale locale) {
        return sources.stream().map(source -> source.of(definition, document, locale)).toList();
    }
}
