package kontor.ui.workspace.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.platform.api.entity.Change;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Page;
import kontor.platform.api.query.Total;
import kontor.platform.api.security.Access;
import kontor.platform.core.entity.ActionDescription;
import kontor.platform.core.search.SearchService.Hit;

/**
 * Everything that the generic screens ask: records, actions, search. Each call is one use case of the signed-on person in
 * the firm of the current tab; errors are those of {@link kontor.platform.api.entity.RecordService}.
 */
public interface Desk {

    /** Who is acting and what they may do, as of now. Errors: not (or no longer) a member. */
    Access access();

    /** Why an action is or is not permitted. */
    Access.Reason explain(String action);

    /** One page of records. */
    Page list(EntityDefinition<?> definition, ListQuery query);

    /** How many records match. */
    long count(EntityDefinition<?> definition, ListQuery query);

    /** Numbers, and sums of a field if one is given, of the matching records by what they have in {@code groupBy}. */
    List<Total> totals(EntityDefinition<?> definition, ListQuery query, String groupBy, String sum);

    /** One record. */
    Row get(EntityDefinition<?> definition, UUID id);

    /** Names of the actions that are legal and permitted on a record as it stands. */
    List<String> legalActions(EntityDefinition<?> definition, UUID id);

    /** What happened to a record, latest first. */
    List<Change> history(EntityDefinition<?> definition, UUID id);

    /** A record as it stood at a moment. */
    Row asOf(EntityDefinition<?> definition, UUID id, Instant moment);

    /** Makes a record. */
    Row create(EntityDefinition<?> definition, Row values);

    /** Changes a record. */
    Row update(EntityDefinition<?> definition, UUID id, long version, Row changes);

    /** Takes a record out of daily use. */
    Row archive(EntityDefinition<?> definition, UUID id, long version);

    /** Brings a record back. */
    Row restore(EntityDefinition<?> definition, UUID id, long version);

    /** Deletes a record that nothing refers to. */
    void delete(EntityDefinition<?> definition, UUID id, long version);

    /** The actions of a definition's own service, in the order to show them. */
    List<ActionDescription> actions(EntityDefinition<?> definition);

    /** Takes one of those actions. */
    Row perform(EntityDefinition<?> definition, String action, UUID id, long version, Map<String, Object> input);

    /** Records of any kind that match a text, best first. */
    List<Hit> find(String text, int limit);
}
