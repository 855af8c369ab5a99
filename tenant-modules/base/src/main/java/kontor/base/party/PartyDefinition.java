package kontor.base.party;

import kontor.base.order.SimpleOrder_;
import java.util.Set;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a party. */
public final class PartyDefinition {

    /** The definition. */
    public static final EntityDefinition<Party> VALUE = EntityDefinition.of(Party.class, "base.party", "parties")
            .icon("users").title(Party_.NAME).subtitle(Party_.CITY).service(PartyService.class)
            .list(Party_.NAME, Party_.NUMBER, Party_.CITY, Party_.COUNTRY, Party_.EMAIL, Party_.PHONE, Party_.CUSTOMER, Party_.SUPPLIER)
            .form("general", Party_.KIND, Party_.NAME, Party_.NUMBER, "ownerId")
            .form("roles", Party_.CUSTOMER, Party_.SUPPLIER, Party_.PARTNER, Party_.EMPLOYEE)
            .form("person", Party_.ORGANIZATION, Party_.JOB_TITLE, Party_.REPORTS_TO)
            .form("contact", Party_.EMAIL, Party_.PHONE, Party_.MOBILE, Party_.WEBSITE, Party_.LANGUAGE)
            .form("address", Party_.STREET, Party_.POSTAL_CODE, Party_.CITY, Party_.REGION, Party_.COUNTRY)
            .form("trade", Party_.TAX_NUMBER, Party_.TAX_NUMBER_CHECK, Party_.CURRENCY, Party_.IBAN, Party_.BIC)
            .form("note", Party_.NOTE)
            .shownWhen(Party_.KIND, Set.of(PartyKind.PERSON), Party_.ORGANIZATION, Party_.JOB_TITLE, Party_.REPORTS_TO)
            .search(Party_.NAME, Party_.NUMBER, Party_.EMAIL, Party_.PHONE, Party_.CITY, Party_.STREET, Party_.TAX_NUMBER, Party_.NOTE)
            .sortable(Party_.NAME, Party_.NUMBER, Party_.CITY, Party_.COUNTRY)
            .filterable(Party_.KIND, Party_.CUSTOMER, Party_.SUPPLIER, Party_.PARTNER, Party_.EMPLOYEE, Party_.ORGANIZATION,
                    Party_.REPORTS_TO, Party_.EMAIL, Party_.PHONE, Party_.POSTAL_CODE, Party_.TAX_NUMBER, Party_.TAX_NUMBER_CHECK, Party_.IBAN)
            .sensitive(Party_.IBAN, Party_.BIC)
            .kind(FieldKind.COUNTRY, Party_.COUNTRY).kind(FieldKind.CURRENCY, Party_.CURRENCY)
            .kind(FieldKind.LANGUAGE, Party_.LANGUAGE).kind(FieldKind.PHONE, Party_.PHONE, Party_.MOBILE)
            .kind(FieldKind.URL, Party_.WEBSITE).kind(FieldKind.LONG_TEXT, Party_.NOTE, Party_.STREET)
            .reference(Party_.ORGANIZATION, "base.party", Party_.ORGANIZATION)
            .reference(Party_.REPORTS_TO, "base.party", Party_.REPORTS_TO)
            .reference(Party_.MERGED_INTO, "base.party", Party_.MERGED_INTO)
            .related("contacts", "base.party", Party_.ORGANIZATION)
            .related("addresses", "base.address", Address_.PARTY)
            .related("orders", "base.order", SimpleOrder_.CUSTOMER)
            .related("activities", "base.activity", "party")
            .related("supplies", "base.product", "supplier")
            .related("reports", "base.party", Party_.REPORTS_TO)
            .exchanged().extensible().build();

    private PartyDefinition() {
    }
}
