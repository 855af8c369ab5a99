package kontor.platform.core.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.security.Access;
import kontor.platform.core.label.Labels;

/**
 * What one import is about.
 *
 * @param definition kind of records
 * @param table      the table
 * @param mapping    which columns fill which fields
 * @param options    how
 * @param access     who imports
 * @param locale     language of messages
 * @param labels     words
 * @param clock      tells what today is
 */
record Task(EntityDefinition<?> definition, Table table, Mapping mapping, ImportOptions options, Access access, Locale locale, Labels labels,
            Clock clock) {

    RowProblem problem(int row, String field, String code, Object... arguments) {
        return new RowProblem(row, field, code, labels.message(code, List.of(arguments), locale));
    }

    List<RowProblem> problems(int row, InvalidInput invalid) {
        return invalid.problems().stream()
                .map(p -> new RowProblem(row, p.field(), p.code(), labels.message(p.code(), p.arguments(), locale))).toList();
    }

    RowProblem problem(int row, BusinessRuleViolation rule) {
        return new RowProblem(row, rule.field().orElse(null), rule.code(), labels.message(rule.code(), rule.arguments(), locale));
    }

    /** Index of a column. */
    int column(String header) {
        return table.header().indexOf(header);
    }

    /** Headers of columns that fill nothing. */
    List<String> ignored() {
        return table.header().stream()
                .filter(name -> !options.key().contains(name) && mapping.columns().stream().noneMatch(c -> c.header().equals(name))).toList();
    }
}
