package kontor.platform.core.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Lines;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.module.Modules;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Page;
import kontor.platform.api.query.Sort;
import kontor.platform.api.security.Access;
import kontor.platform.core.entity.Services;
import kontor.platform.core.entity.UnknownAction;
import kontor.platform.core.label.Labels;
import kontor.platform.core.look.LogoService;
import kontor.platform.core.security.SessionService;
import kontor.platform.core.tenancy.CallerProvider;

/** Prints documents: what the caller may read of them, in the caller's language. */
@ApplicationScoped
public class DocumentPrinter {

    @Inject
    Services services;

    @Inject
    SessionService session;

    @Inject
    Labels labels;

    @Inject
    CallerProvider callers;

    @Inject
    PrintSources sources;

    @Inject
    LogoService logos;

    @Inject
    PdfWriter writer;

    /** Whether there is a printed form of a definition's records. */
    public static boolean prints(EntityDefinition<?> definition) {
        return definition.lines().isPresent() && !definition.printed().isEmpty();
    }

    /** The document of that id. Errors: {@link UnknownAction} for records that are not printed; those of reading a record. */
    public Printed print(EntityDefinition<?> bare, UUID id) {
        if (!prints(bare)) {
            throw new UnknownAction(bare.permission("print"));
        }
        Access access = session.access();
        EntityDefinition<?> definition = access.known(bare);
        Row document = services.of(definition).get(id);
        Locale locale = callers.current().locale();
        PrintedPage page = new PrintedPage(labels, definition, access, locale);
        EntityDefinition<?> line = access.known(Modules.all().definition(definition.lines().orElseThrow().definition()).orElseThrow());
        List<Row> lines = access.may(line.permission("read")) ? lines(line, definition.lines().orElseThrow(), id) : List.of();
        byte[] pdf = writer.write(page.of(document, line, lines, sources.of(definition, document, locale), logo()));
        return new Printed(name(definition, document), pdf);
    }

    private Picture logo() {
        LogoService.Logo logo = logos.logo().orElse(null);
        if (logo == null) {
            return null;
        }
        try (InputStream bytes = logo.bytes()) {
            return new Picture(logo.file().contentType().replace("image/", ""), bytes.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String name(EntityDefinition<?> definition, Row document) {
        String title = document.text(definition.title());
        return (title.isBlank() ? definition.key() : title).replaceAll("[^\\p{L}\\p{N}._-]+", "-") + ".pdf";
    }

    private List<Row> lines(EntityDefinition<?> line, Lines lines, UUID id) {
        RecordService<?> service = services.of(line);
        ListQuery question = ListQuery.all().filters(List.of(new Filter(lines.field(), Filter.Operator.EQ, List.of(id.toString()))))
                .sort(List.of(new Sort(lines.place(), false)));
        List<Row> all = new ArrayList<>();
        String next = null;
        do {
            Page page = service.list(question.page(ListQuery.MOST, next, 0));
            all.addAll(page.items());
            next = page.next();
        } while (next != null);
        return all;
    }
}
