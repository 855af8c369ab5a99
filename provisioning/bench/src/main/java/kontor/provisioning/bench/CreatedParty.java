package kontor.provisioning.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A party with all that is known of it, read back and written as JSON. */
final class CreatedParty {
    private static final String READ = """
            SELECT t0.ID, t0.VERSION, t0.KIND, t0.NAME, t0.NUMBER, t0.owner_id, t1.NAME, t0.CUSTOMER, t0.SUPPLIER, t0.PARTNER, t0.EMPLOYEE,\
             t2.ID, t2.NAME, t0.job_title, t3.ID, t3.NAME, t0.EMAIL, t0.PHONE, t0.MOBILE, t0.WEBSITE, t0.LANGUAGE, t0.STREET, t0.postal_code,\
             t0.CITY, t0.REGION, t0.COUNTRY, t0.tax_number, t0.tax_number_check, t0.CURRENCY, t0.IBAN, t0.BIC, t0.NOTE, t4.ID, t4.NAME,\
             t0.created_at, t0.created_by, t5.NAME, t0.changed_at, t0.changed_by, t6.NAME, t0.company_id, t7.NAME, t0.ARCHIVED, t0.SOURCE,\
             t0.external_key FROM base_party t0 LEFT OUTER JOIN base_member t1 ON (t1.ID = t0.owner_id) LEFT OUTER JOIN base_party t2\
             ON (t2.ID = t0.organization_id) LEFT OUTER JOIN base_party t3 ON (t3.ID = t0.reports_to_id) LEFT OUTER JOIN base_party t4 ON\
             (t4.ID = t0.merged_into_id) LEFT OUTER JOIN base_member t5 ON (t5.ID = t0.created_by) LEFT OUTER JOIN base_member t6 ON\
             (t6.ID = t0.changed_by) LEFT OUTER JOIN base_company t7 ON (t7.ID = t0.company_id) WHERE (t0.ID = ?)""";
    /** The columns in their order, after id and version: T a text, B yes or no, R a reference of two columns, I a moment. */
    private static final String[] COLUMNS = {"Tkind", "Tname", "Tnumber", "Rowner", "Bcustomer", "Bsupplier", "Bpartner", "Bemployee",
        "Rorganization", "TjobTitle", "RreportsTo", "Temail", "Tphone", "Tmobile", "Twebsite", "Tlanguage", "Tstreet", "TpostalCode", "Tcity",
        "Tregion", "Tcountry", "TtaxNumber", "TtaxNumberCheck", "Tcurrency", "Tiban", "Tbic", "Tnote", "RmergedInto", "IcreatedAt", "RcreatedBy",
        "IchangedAt", "RchangedBy", "Rcompany", "Barchived", "Tsource", "TexternalKey"};

    private CreatedParty() {
    }

    static String read(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return json(row);
            }
        }
    }

    private static String json(ResultSet row) throws SQLException {
        JsonText json = new JsonText().raw("{\"id\":").value(row.getString(1)).raw(",\"version\":").raw(row.getString(2));
        int at = 3;
        for (String column : COLUMNS) {
            String name = column.substring(1);
            switch (column.charAt(0)) {
                case 'T' -> json.field(name, row.getString(at++));
                case 'B' -> json.raw(",\"").raw(name).raw("\":").raw(Boolean.toString(row.getBoolean(at++)));
                case 'I' -> json.field(name, moment(row, at++).toString());
                default -> {
                    json.pair(name, "id", row.getString(at), "label", row.getString(at + 1));
                    at += 2;
                }
            }
        }
        return json.raw("}").toString();
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
