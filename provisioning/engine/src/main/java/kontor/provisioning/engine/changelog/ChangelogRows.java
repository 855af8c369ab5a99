package kontor.provisioning.engine.changelog;

import java.util.Arrays;
import java.util.stream.Collectors;
import liquibase.changelog.ChangeSet;
import liquibase.database.Database;
import liquibase.sql.Sql;
import liquibase.sqlgenerator.SqlGeneratorFactory;
import liquibase.statement.DatabaseFunction;
import liquibase.statement.SqlStatement;
import liquibase.statement.core.CreateDatabaseChangeLogTableStatement;
import liquibase.statement.core.DeleteStatement;
import liquibase.statement.core.DropTableStatement;
import liquibase.statement.core.InsertStatement;
import liquibase.util.LiquibaseUtil;

/** The changelog table of one module and its rows, written by Liquibase's own generators so that Liquibase knows them again. */
final class ChangelogRows {

    private final Database database;

    ChangelogRows(Database database, String module) {
        this.database = database;
        database.setOutputDefaultSchema(false);
        database.setOutputDefaultCatalog(false);
        database.setDatabaseChangeLogTableName("changelog_" + module);
    }

    /** Creates the table. */
    String create() {
        return sql(new CreateDatabaseChangeLogTableStatement());
    }

    /** Removes the table. */
    String drop() {
        return sql(new DropTableStatement(null, null, database.getDatabaseChangeLogTableName(), false));
    }

    /** Notes that a change set was run, as the n-th. */
    String insert(ChangeSet set, String checksum, String tag, int order) {
        InsertStatement row = new InsertStatement(null, null, database.getDatabaseChangeLogTableName());
        row.addColumnValue("ID", set.getId()).addColumnValue("AUTHOR", set.getAuthor()).addColumnValue("FILENAME", set.getFilePath());
        row.addColumnValue("DATEEXECUTED", new DatabaseFunction("NOW()")).addColumnValue("ORDEREXECUTED", order);
        row.addColumnValue("EXECTYPE", ChangeSet.ExecType.EXECUTED.value).addColumnValue("MD5SUM", checksum);
        row.addColumnValue("DESCRIPTION", set.getDescription());
        row.addColumnValue("COMMENTS", set.getComments() == null ? "" : set.getComments());
        row.addColumnValue("LIQUIBASE", LiquibaseUtil.getBuildVersion()).addColumnValue("TAG", tag);
        return sql(row);
    }

    /** Forgets a change set. */
    String delete(ChangeSet set) {
        return sql(new DeleteStatement(null, null, database.getDatabaseChangeLogTableName())
                .setWhere("ID = ? AND AUTHOR = ? AND FILENAME = ?")
                .addWhereParameters(set.getId(), set.getAuthor(), set.getFilePath()));
    }

    private String sql(SqlStatement statement) {
        return Arrays.stream(SqlGeneratorFactory.getInstance().generateSql(statement, database))
                .map(Sql::toSql).map(text -> text + ";\n").collect(Collectors.joining());
    }
}
