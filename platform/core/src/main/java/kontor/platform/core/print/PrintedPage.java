package kontor.platform.core.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.Row;
import kontor.platform.api.print.PrintedFacts;
import kontor.platform.api.print.PrintedParty;
import kontor.platform.api.security.Access;
import kontor.platform.api.value.Money;
import kontor.platform.core.label.Formats;
import kontor.platform.core.label.Labels;
import org.w3c.dom.Document;

/** A document as it stands on paper: letterhead, receiver, what its head tells, its lines, what they come to, its note. */
final class PrintedPage {

    private final Labels labels;
    private final EntityDefinition<?> definition;
    private final Access access;
    private final Locale locale;
    private final Formats formats;

    PrintedPage(Labels labels, EntityDefinition<?> definition, Access access, Locale locale) {
        this.labels = labels;
        this.definition = definition;
        this.access = access;
        this.locale = locale;
        formats = new Formats(locale, access.zone());
    }

    /** The page; {@code logo} may be null. */
    Document of(Row document, EntityDefinition<?> line, List<Row> lines, List<PrintedFacts> facts, Picture logo) {
        String heading = heading(document);
        return Markup.page(locale.toLanguageTag(), heading, style(), body -> {
            PrintedParty sender = facts.stream().map(PrintedFacts::sender).filter(Objects::nonNull).findFirst().orElse(null);
            if (sender != null) {
                body.inside("div", "foot", foot -> imprint(foot, sender));
            }
            if (sender != null || logo != null) {
                body.inside("div", "letterhead", head -> letterhead(head, sender, logo));
            }
            body.inside("table", "top", table -> table.inside("tr", "", row -> {
                row.inside("td", "receiver", cell -> facts.stream().map(PrintedFacts::receiver).filter(Objects::nonNull).findFirst()
                        .ifPresent(receiver -> address(cell, sender, receiver)));
                row.inside("td", "facts", cell -> head(cell, document));
            }));
            body.text("h1", "", heading);
            lines(body, line, lines);
            totals(body, document, facts);
            fields(FieldKind.LONG_TEXT::equals).map(field -> document.text(field.name())).filter(text -> !text.isBlank())
                    .forEach(text -> body.inside("div", "note", note -> text.lines().forEach(words -> note.text("p", "", words))));
        });
    }

    private static void letterhead(Markup head, PrintedParty sender, Picture logo) {
        if (logo != null) {
            head.picture("logo", logo);
        }
        if (sender != null) {
            head.text("div", "firm", sender.name());
        }
    }

    /** An option among what is printed is what the document is called; what may still change says so. */
    private String heading(Row document) {
        String called = fields(FieldKind.OPTION::equals).findFirst()
                .map(kind -> labels.option(definition, kind, document.text(kind.name()), locale)).orElseGet(() -> labels.entity(definition, locale));
        String state = definition.stateField().filter(name -> definition.lines().orElseThrow().mayChange(document.text(name)))
                .map(name -> " · " + labels.option(definition, definition.field(name), document.text(name), locale)).orElse("");
        return (called + " " + document.text(definition.title())).strip() + state;
    }

    private void imprint(Markup foot, PrintedParty sender) {
        foot.text("div", "", String.join(" · ", Stream.concat(Stream.of(sender.name()), sender.address().stream()).toList()));
        foot.text("div", "", String.join(" · ", sender.more().stream().map(this::told).toList()));
    }

    private void address(Markup cell, PrintedParty sender, PrintedParty receiver) {
        if (sender != null) {
            cell.text("div", "return-address", String.join(" · ", Stream.concat(Stream.of(sender.name()), sender.address().stream()).toList()));
        }
        cell.text("div", "name", receiver.name());
        receiver.address().forEach(words -> cell.text("div", "", words));
        receiver.more().forEach(entry -> cell.text("div", "more", told(entry)));
    }

    private String told(PrintedParty.Entry entry) {
        return labels.field(entry.definition(), entry.definition().field(entry.field()), locale) + " " + entry.value();
    }

    private void head(Markup cell, Row document) {
        cell.inside("table", "", table -> fields(kind -> kind != FieldKind.OPTION && kind != FieldKind.LONG_TEXT && kind != FieldKind.MONEY)
                .filter(field -> !document.text(field.name()).isBlank()).forEach(field -> table.inside("tr", "", row -> row
                        .text("th", "", labels.field(definition, field, locale)).text("td", "", words(definition, field, document)))));
    }

    private void lines(Markup body, EntityDefinition<?> line, List<Row> lines) {
        List<FieldDefinition> columns = line.printed().stream().map(line::field).filter(field -> access.mayRead(line, field))
                .filter(field -> lines.stream().anyMatch(row -> !row.text(field.name()).isBlank())).toList();
        body.inside("table", "lines", table -> {
            table.inside("thead", "", head -> head.inside("tr", "", row -> {
                row.text("th", "place", "#");
                columns.forEach(column -> row.text("th", look(column), labels.field(line, column, locale)));
            }));
            table.inside("tbody", "", rows -> {
                for (int i = 0; i < lines.size(); i++) {
                    Row each = lines.get(i);
                    String place = formats.number(i + 1);
                    rows.inside("tr", "", row -> {
                        row.text("td", "place", place);
                        columns.forEach(column -> row.text("td", look(column), words(line, column, each)));
                    });
                }
            });
        });
    }

    /** The amounts that nobody types; of one that consists of parts, these. The last is what is to be paid. */
    private void totals(Markup body, Row document, List<PrintedFacts> facts) {
        body.inside("table", "totals", table -> fields(FieldKind.MONEY::equals).forEach(field -> {
            List<PrintedFacts.Part> parts = facts.stream().flatMap(known -> known.parts().getOrDefault(field.name(), List.of()).stream()).toList();
            parts.forEach(part -> amount(table, "part", part(part), part.amount()));
            if (parts.isEmpty() && document.get(field.name()) instanceof Money amount) {
                amount(table, "", labels.field(definition, field, locale), amount);
            }
        }));
    }

    private String part(PrintedFacts.Part part) {
        return new MessageFormat(labels.text("platform", "print.part", locale), locale).format(new Object[] {part.name(), formats.money(part.base())});
    }

    private void amount(Markup table, String look, String name, Money amount) {
        table.inside("tr", look, row -> row.text("th", "", name).text("td", "", formats.money(amount)));
    }

    private Stream<FieldDefinition> fields(Predicate<FieldKind> kinds) {
        return definition.printed().stream().map(definition::field).filter(field -> kinds.test(field.kind()) && access.mayRead(definition, field));
    }

    private String words(EntityDefinition<?> of, FieldDefinition field, Row row) {
        Object value = row.get(field.name());
        if (field.kind() == FieldKind.OPTION && value != null) {
            return labels.option(of, field, value.toString(), locale);
        }
        if (field.measuredIn() != null && value instanceof Number number) {
            return formats.measured(number, row.units().get(field.name()));
        }
        return field.kind() == FieldKind.PERCENT && value instanceof Number share ? formats.percent(share) : formats.value(value);
    }

    private static String look(FieldDefinition column) {
        return switch (column.kind()) {
            case MONEY, DECIMAL, INTEGER, PERCENT -> "figure";
            default -> "";
        };
    }

    private static String style() {
        try (InputStream css = PrintedPage.class.getResourceAsStream("document.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8).replace("TYPEFACES", Typefaces.FAMILIES);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
