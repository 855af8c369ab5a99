package kontor.platform.core.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Page;
import kontor.platform.api.security.Access;
import kontor.platform.api.value.Reference;
import kontor.platform.core.entity.Services;
import kontor.platform.core.entity.UnknownAction;
import kontor.platform.core.label.Labels;
import kontor.platform.core.security.SessionService;
import kontor.platform.core.tenancy.CallerProvider;

/**
 * Writes what a list finds as a table, page by page through the service of the records: the caller gets the records and
 * fields that they may read, no more. Each page is a transaction of its own, so a slow receiver holds no connection; the
 * pages follow each other by key, so no record comes twice. Text that looks like a formula gets an apostrophe before it,
 * which the import takes off again. References stand for their titles.
 */
@ApplicationScoped
public class ExportService {

    private static final int PAGE = ListQuery.MOST;

    @Inject
    Services services;

    @Inject
    SessionService session;

    @Inject
    Labels labels;

    @Inject
    CallerProvider callers;

    /**
     * Writes all that the question finds.
     *
     * @param query question; its page and limit do not count; without fields all that the caller may read
     * @param out   receives the file; is not closed
     * @return number of records
     * Errors: {@link InvalidInput} for a field, or more records than {@link Limits#EXPORTED_ROWS}; {@link UnknownAction} for
     * records that are not exchanged.
     */
    public long write(EntityDefinition<?> bare, ListQuery query, ExportOptions options, OutputStream out) throws IOException {
        EntityDefinition<?> definition = session.access().known(bare);
        if (!definition.exchanged()) {
            throw new UnknownAction(definition.permission("export"));
        }
        RecordService<?> service = services.of(definition);
        List<FieldDefinition> fields = fields(definition, query);
        ListQuery question = query.fields(fields.stream().map(FieldDefinition::name).toList());
        long count = service.count(question);
        if (count > Limits.EXPORTED_ROWS) {
            throw new InvalidInput("filter", "platform.export-too-long", count, Limits.EXPORTED_ROWS);
        }
        Locale locale = callers.current().locale();
        try (Sheet sheet = sheet(options.format(), labels.plural(definition, locale), out)) {
            sheet.write(header(definition, fields, options, locale));
            return rows(service, question, fields, options, sheet);
        }
    }

    private static long rows(RecordService<?> service, ListQuery question, List<FieldDefinition> fields, ExportOptions options, Sheet sheet) throws IOException {
        long written = 0;
        Page page = service.list(question.page(PAGE, null, 0));
        while (true) {
            for (Row row : page.items()) {
                sheet.write(cells(row, fields, options));
                written++;
            }
            if (page.next() == null || written >= Limits.EXPORTED_ROWS) {
                return written;
            }
            page = service.list(question.page(PAGE, page.next(), 0));
        }
    }

    private List<FieldDefinition> fields(EntityDefinition<?> definition, ListQuery query) {
        Access access = session.access();
        List<FieldDefinition> fields = new ArrayList<>();
        for (String name : query.fields()) {
            fields.add(definition.find(name).filter(f -> access.mayRead(definition, f))
                    .orElseThrow(() -> new InvalidInput("fields", "platform.unknown-field", name)));
        }
        if (query.fields().isEmpty()) {
            definition.fields().values().stream().filter(f -> access.mayRead(definition, f)).filter(ExportService::isOfUse).forEach(fields::add);
        }
        return fields;
    }

    private static boolean isOfUse(FieldDefinition field) {
        return field.kind() != FieldKind.CUSTOM && !(field.isCustom() && field.custom().archived()) && field.kind() != FieldKind.PICTURE && !field.name().equals("id") && !field.name().equals("version");
    }

    private List<Object> header(EntityDefinition<?> definition, List<FieldDefinition> fields, ExportOptions options, Locale locale) {
        List<Object> header = new ArrayList<>();
        if (options.withIds()) {
            header.add("id");
        }
        for (FieldDefinition field : fields) {
            header.add(options.labels() ? labels.field(definition, field, locale) : field.name());
            if (hasIdColumn(field, options)) {
                header.add(field.name() + ".id");
            }
        }
        return header;
    }

    private static List<Object> cells(Row row, List<FieldDefinition> fields, ExportOptions options) {
        List<Object> cells = new ArrayList<>();
        if (options.withIds()) {
            cells.add(row.id());
        }
        for (FieldDefinition field : fields) {
            Object value = row.get(field.name());
            boolean titled = value instanceof Reference reference && reference.label() != null;
            cells.add(titled ? ((Reference) value).label() : value);
            if (hasIdColumn(field, options)) {
                cells.add(value instanceof Reference reference ? reference.id() : null);
            }
        }
        return cells;
    }

    private static boolean hasIdColumn(FieldDefinition field, ExportOptions options) {
        return options.withIds() && field.kind() == FieldKind.REFERENCE;
    }

    private static Sheet sheet(Format format, String title, OutputStream out) throws IOException {
        return format == Format.CSV ? new CsvSheet(new Unclosed(out)) : new XlsxSheet(new Unclosed(out), title);
    }
}
