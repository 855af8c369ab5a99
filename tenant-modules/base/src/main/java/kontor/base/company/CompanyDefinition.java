package kontor.base.company;

import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a company. */
public final class CompanyDefinition {

    /** The definition. */
    public static final EntityDefinition<Company> VALUE = EntityDefinition.of(Company.class, "base.company", "companies")
            .icon("building").title(Company_.NAME).subtitle(Company_.CITY).service(CompanyService.class)
            .list(Company_.NAME, Company_.CITY, Company_.COUNTRY, Company_.CURRENCY, Company_.TAX_NUMBER)
            .form("general", Company_.NAME, Company_.REGISTRATION_NUMBER, Company_.TAX_NUMBER, Company_.CURRENCY, Company_.TAX_ROUNDING)
            .form("address", Company_.STREET, Company_.POSTAL_CODE, Company_.CITY, Company_.REGION, Company_.COUNTRY)
            .form("contact", Company_.PHONE, Company_.EMAIL, Company_.WEBSITE)
            .sortable(Company_.NAME)
            .kind(FieldKind.COUNTRY, Company_.COUNTRY).kind(FieldKind.CURRENCY, Company_.CURRENCY)
            .kind(FieldKind.PHONE, Company_.PHONE).kind(FieldKind.URL, Company_.WEBSITE).kind(FieldKind.LONG_TEXT, Company_.STREET)
            .build();

    private CompanyDefinition() {
    }
}
